/*
 * Keys for triage. A key moves between rows, or presses what carries it in data-key; on a row of the inbox the letters
 * for one case go to the view. No key does anything while somebody types, in an open dialog, with Ctrl, Alt or Meta, or
 * when the person has turned keys off.
 */
(function () {
    if (window.samverkanTriage) {
        return;
    }
    const ROW = '.work-list--chosen .work-list__item';
    const LIST = 'samverkan-triage-list';
    const rows = () => [...document.querySelectorAll(ROW)];
    const title = row => row.querySelector('.work-list__title');
    const current = () => rows().findIndex(row => row.contains(document.activeElement));
    let pending = null;
    let prefix = '';
    let prefixAt = 0;

    function focus(index) {
        const all = rows();
        if (all.length) {
            const row = all[Math.max(0, Math.min(index, all.length - 1))];
            title(row).focus();
            row.scrollIntoView({block: 'nearest'});
        } else if (document.activeElement) {
            // Nothing left to stand on: the keys are for the page again, not for the field of a dialog that closed.
            document.activeElement.blur();
        }
    }

    function typing(event) {
        return event.composedPath().some(element => element.matches
            && element.matches('input:not([type=checkbox]), textarea, select, [contenteditable=true], vaadin-select,'
                + ' vaadin-combo-box, vaadin-menu-bar-submenu, [role=listbox], [role=menu]'));
    }

    const dialogOpen = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
    const press = key => {
        const target = [...document.querySelectorAll('[data-key]')]
            .find(element => element.getAttribute('data-key') === key && element.offsetParent !== null);
        if (target) {
            target.click();
        }
        return target !== undefined;
    };

    /* The list as it was when a case was opened, for the way back and to the next. */
    function remember() {
        const all = rows();
        if (all.length) {
            sessionStorage.setItem(LIST, JSON.stringify({
                address: location.pathname + location.search,
                ids: all.map(row => row.dataset.case),
                links: all.map(row => title(row).getAttribute('href')),
                at: Math.max(0, current())
            }));
        }
    }

    function remembered() {
        try {
            return JSON.parse(sessionStorage.getItem(LIST));
        } catch (unreadable) {
            return null;
        }
    }

    function go(href) {
        const link = document.createElement('a');
        link.setAttribute('href', href);
        link.setAttribute('router-link', '');
        document.body.appendChild(link);
        link.click();
        link.remove();
    }

    function nextCase() {
        const list = remembered();
        if (!list) {
            return false;
        }
        const here = list.ids.findIndex(id => location.pathname.includes(id));
        const next = list.links[(here < 0 ? list.at : here) + 1];
        if (!next) {
            go(list.address);
            return true;
        }
        list.at = (here < 0 ? list.at : here) + 1;
        sessionStorage.setItem(LIST, JSON.stringify(list));
        go(next);
        return true;
    }

    function onRow(key) {
        const index = current();
        const view = document.querySelector('#content');
        if (index < 0 || !view || !view.$server || !view.$server.act) {
            return false;
        }
        const all = rows();
        const next = all[index + 1];
        pending = {index: index, next: next ? next.dataset.case : null, here: all[index].dataset.case};
        view.$server.act(key, all[index].dataset.case);
        return true;
    }

    function act(key) {
        const inList = rows().length > 0;
        switch (key) {
            case 'j':
            case 'ArrowDown':
                return inList && (focus(current() + 1), true);
            case 'k':
            case 'ArrowUp':
                return inList && (focus(current() < 0 ? 0 : current() - 1), true);
            case 'n':
                return inList ? (focus(current() + 1), true) : nextCase();
            case 'u': {
                const list = remembered();
                return !inList && list !== null && (go(list.address), true);
            }
            case 'x': {
                const index = current();
                return index >= 0 && (rows()[index].querySelector('vaadin-checkbox input').click(), true);
            }
            case '/': {
                const field = document.querySelector('[data-focus-key="/"]');
                return field !== null && (field.focus(), true);
            }
            case 't':
            case 'a':
            case 'l':
            case 'd':
                return inList ? onRow(key) : press(key);
            case '?':
            case 'f':
                return press(key);
            default:
                return false;
        }
    }

    document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || dialogOpen() || typing(event)
            || localStorage.getItem('samverkan-keys') === 'off') {
            return;
        }
        if (event.key.startsWith('Arrow') && current() < 0 && document.activeElement !== document.body
            && document.activeElement.id !== 'content') {
            return;
        }
        let done;
        if (prefix === 'g' && Date.now() - prefixAt < 1500) {
            prefix = '';
            done = press('g' + event.key);
        } else if (event.key === 'g') {
            prefix = 'g';
            prefixAt = Date.now();
            done = true;
        } else {
            done = act(event.key);
        }
        if (done) {
            event.preventDefault();
        }
    });

    document.addEventListener('click', event => {
        if (event.target.closest && event.target.closest('.work-list__title')) {
            remember();
        }
    }, true);

    /* Back in the list: the row one came from, or the one that has taken its place. The address follows the page. */
    function arrive(tries = 0) {
        const list = remembered();
        if (!list || current() >= 0) {
            return;
        }
        if (list.address !== location.pathname + location.search || !rows().length) {
            if (tries < 40) {
                setTimeout(() => arrive(tries + 1), 25);
            }
            return;
        }
        const index = rows().findIndex(row => row.dataset.case === list.ids[list.at]);
        focus(index >= 0 ? index : list.at);
    }

    window.samverkanTriage = {
        /* After something was done with a row the list is new: on to the next case. */
        settle() {
            const was = pending;
            pending = null;
            if (!was) {
                return;
            }
            let tries = 0;
            const place = () => {
                if (dialogOpen() && tries++ < 60) {
                    setTimeout(place, 25);
                    return;
                }
                const at = rows().findIndex(row => row.dataset.case === was.next);
                focus(at >= 0 ? at : was.index);
            };
            setTimeout(place, 0);
        },
        arrive: () => arrive()
    };
})();
