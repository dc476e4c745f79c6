// glibc's regular expressions by their GNU interface (regex.h hides it without _GNU_SOURCE).
#ifndef POSTROOM_CREGEX_H
#define POSTROOM_CREGEX_H

#include <stddef.h>

/// A compiled pattern. One thread may use it at a time.
typedef struct postroom_regex postroom_regex;

/// Compiles a pattern.
///
/// `syntax` are the RE_... bits of regex.h. With `utf8` characters are those of the locale C.UTF-8, else
/// bytes. Returns NULL and sets `*error` to the library's message, which is static, when the pattern is bad.
postroom_regex *_Nullable postroom_regex_compile(const unsigned char *_Nonnull pattern, size_t length, unsigned long syntax,
                                                 int utf8, int newline_anchor,
                                                 const char *_Nullable *_Nonnull error);

/// How many parenthesised groups the pattern has.
size_t postroom_regex_groups(const postroom_regex *_Nonnull regex);

/// Searches for the leftmost longest match that begins between `start` and `start + range`.
///
/// Writes begin and end of the match and of `groups` groups to `offsets` (-1 for a group that took no part);
/// returns 1, or 0 when nothing matches, or -1 when the library ran out of memory.
int postroom_regex_search(postroom_regex *_Nonnull regex, const unsigned char *_Nonnull text, int length, int start, int range,
                          int not_bol, int not_eol, int *_Nonnull offsets, size_t groups);

/// memmem(3): where bytes first stand in others.
const void *_Nullable postroom_find(const void *_Nonnull text, size_t length, const void *_Nonnull needle,
                                    size_t needle_length);

void postroom_regex_free(postroom_regex *_Nullable regex);

#endif
