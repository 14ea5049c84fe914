// System calls of Linux that the C library declares only to programs that ask for GNU extensions,
// which Swift does not. Empty on other systems.
#ifndef ADDENDA_CLINUX_H
#define ADDENDA_CLINUX_H

#ifdef __linux__
#include <features.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// renameat2(2): renames with RENAME_EXCHANGE or RENAME_NOREPLACE. Returns 0, or -1 with errno set.
static inline int linux_renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags)
{
    return (int)syscall(SYS_renameat2, old_folder, old_path, new_folder, new_path, flags);
}

// openat2(2): opens an absolute path, and fails with ELOOP where any part of it is a link. Returns a descriptor,
// or -1 with errno set: ENOSYS before Linux 5.6.
static inline int linux_open_without_links(const char *path, int flags)
{
    struct open_how how = {.flags = (unsigned int)flags, .resolve = RESOLVE_NO_SYMLINKS};
    return (int)syscall(SYS_openat2, -100 /* AT_FDCWD */, path, &how, sizeof how);
}

// syncfs(2): waits until all that was written to the file system of an open file is on the device.
static inline int linux_syncfs(int file)
{
    return (int)syscall(SYS_syncfs, file);
}

// mallopt(3): memory of a mebibyte or more goes back to the system once it is not needed. By itself the C library
// keeps such memory after the first time, in pieces that larger ones do not fit in. Does nothing without glibc.
static inline void linux_give_back_large_memory(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
#endif
}
#endif

#endif
