// SPDX-License-Identifier: GPL-3.0-or-later
// Zero on free, for the whole process. Qt, TLS and JSON copy what they are given, and their strings live in
// malloc's memory: wiping our own buffers left six copies of a card number, this leaves none (measured by
// tests/security/tst_secretscan). A program's own free() comes before the C library's in every library it
// loads (glibc manual, "Replacing malloc"); blocks still come from the C library and go back to it.
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

extern "C" {

// glibc's own, under the names by which its replacements may reach them.
void __libc_free(void *block);         // NOLINT(bugprone-reserved-identifier)
void *__libc_malloc(std::size_t size); // NOLINT(bugprone-reserved-identifier)

void free(void *block) noexcept // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    if (!block)
        return;
    const int error = errno; // free() leaves it alone since glibc 2.33
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
    errno = error;
}

void *realloc(void *block,
              std::size_t size) noexcept // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    if (!block)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(block);
    // The C library's would move the content and leave the old place as it was. Shrinking stays in place
    // while it wastes less than half.
    if (size <= usable && size >= usable / 2)
        return block;
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, size < usable ? size : usable);
    free(block);
    return moved;
}

} // extern "C"
