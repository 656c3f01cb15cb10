package se.samverkan.site.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import se.samverkan.shared.NotFound;
import se.samverkan.site.SiteFrame;

/** Gives every page its frame, and everything that does not exist the same plain page. */
@ControllerAdvice(annotations = Controller.class)
class SiteFrameAdvice {

    private final SiteFrames frames;

    SiteFrameAdvice(SiteFrames frames) {
        this.frames = frames;
    }

    @ModelAttribute("site")
    SiteFrame site(HttpServletRequest request) {
        return frames.of(request);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request) {
        return new ModelAndView("error/404", Map.of("site", frames.of(request)), HttpStatus.NOT_FOUND);
    }
}
