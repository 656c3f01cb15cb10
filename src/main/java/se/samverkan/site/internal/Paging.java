package se.samverkan.site.internal;

/** @param page 0 for the first */
record Paging(int page, int size, long total) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean several() {
        return pages() > 1;
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean hasNext() {
        return page + 1 < pages();
    }

    /** A page after the last, as when partnerships have ended since the link was shared. */
    public boolean isPastTheEnd() {
        return page >= pages();
    }
}
