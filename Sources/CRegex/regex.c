#define _GNU_SOURCE
#include "CRegex.h"

#include <locale.h>
#include <pthread.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

struct postroom_regex {
  struct re_pattern_buffer pattern;
  struct re_registers registers;
  locale_t locale;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
// The library takes the syntax from a global variable.
static pthread_mutex_t syntax_lock = PTHREAD_MUTEX_INITIALIZER;
static locale_t bytes_locale;
static locale_t utf8_locale;

static void make_locales(void) {
  static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  bytes_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  for (size_t i = 0; i < sizeof names / sizeof *names && !utf8_locale; i++)
    utf8_locale = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
  if (!utf8_locale) utf8_locale = bytes_locale;
}

postroom_regex *postroom_regex_compile(const unsigned char *pattern, size_t length, unsigned long syntax, int utf8,
                                       int newline_anchor, const char **error) {
  pthread_once(&once, make_locales);
  *error = NULL;
  postroom_regex *regex = calloc(1, sizeof *regex);
  if (!regex) {
    *error = "Memory exhausted";
    return NULL;
  }
  regex->locale = utf8 ? utf8_locale : bytes_locale;
  regex->pattern.fastmap = malloc(256);
  locale_t before = uselocale(regex->locale);
  pthread_mutex_lock(&syntax_lock);
  re_set_syntax(syntax);
  *error = re_compile_pattern((const char *)pattern, length, &regex->pattern);
  pthread_mutex_unlock(&syntax_lock);
  uselocale(before);
  if (*error) {
    // A failed compilation has freed its parts, the fastmap apart.
    regfree(&regex->pattern);
    free(regex);
    return NULL;
  }
  regex->pattern.newline_anchor = newline_anchor;
  regex->pattern.regs_allocated = REGS_UNALLOCATED;
  return regex;
}

size_t postroom_regex_groups(const postroom_regex *regex) { return regex->pattern.re_nsub; }

int postroom_regex_search(postroom_regex *regex, const unsigned char *text, int length, int start, int range, int not_bol,
                          int not_eol, int *offsets, size_t groups) {
  regex->pattern.not_bol = not_bol != 0;
  regex->pattern.not_eol = not_eol != 0;
  locale_t before = uselocale(regex->locale);
  regoff_t found = re_search(&regex->pattern, (const char *)text, length, start, range, &regex->registers);
  uselocale(before);
  if (found == -1) return 0;
  if (found < 0) return -1;
  for (size_t i = 0; i <= groups; i++) {
    int known = i < regex->registers.num_regs;
    offsets[2 * i] = known ? regex->registers.start[i] : -1;
    offsets[2 * i + 1] = known ? regex->registers.end[i] : -1;
  }
  return 1;
}

const void *postroom_find(const void *text, size_t length, const void *needle, size_t needle_length) {
  return memmem(text, length, needle, needle_length);
}

void postroom_regex_free(postroom_regex *regex) {
  if (!regex) return;
  if (regex->pattern.regs_allocated != REGS_UNALLOCATED) {
    free(regex->registers.start);
    free(regex->registers.end);
  }
  regfree(&regex->pattern);
  free(regex);
}
