#define _GNU_SOURCE
#include "CLibEdit.h"

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct postroom_editor {
  EditLine *line_editor;
  History *history;
  postroom_editor_owner owner;
  const char *prompt;
  int end;
  // libedit is to see UTF-8, and the simulator the locale that it has always had.
  locale_t text_locale;
  locale_t outer_locale;
};

static struct postroom_editor *editor_of(EditLine *line_editor) {
  struct postroom_editor *editor = NULL;
  el_get(line_editor, EL_CLIENTDATA, &editor);
  return editor;
}

static char *prompt_of(EditLine *line_editor) {
  // libedit does not change it.
  return (char *)editor_of(line_editor)->prompt;
}

static int next_byte(struct postroom_editor *editor) {
  locale_t inner = uselocale(editor->outer_locale);
  int byte = editor->owner.next_byte(editor->owner.context);
  uselocale(inner);
  if (byte < 0) editor->end = POSTROOM_EDIT_GIVEN_UP;
  return byte;
}

static int next_character(EditLine *line_editor, wchar_t *character) {
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (;;) {
    int byte = next_byte(editor_of(line_editor));
    if (byte < 0) return -1;
    char narrow = (char)byte;
    size_t count = mbrtowc(character, &narrow, 1, &state);
    if (count == (size_t)-2) continue;
    if (count == (size_t)-1) *character = 0xFFFD;
    return 1;
  }
}

static unsigned char complete(EditLine *line_editor, int key) {
  (void)key;
  struct postroom_editor *editor = editor_of(line_editor);
  const LineInfo *info = el_line(line_editor);
  size_t length = (size_t)(info->lastchar - info->buffer);
  size_t cursor = (size_t)(info->cursor - info->buffer);
  char *copy = strndup(info->buffer, length);
  if (copy == NULL) return CC_ERROR;
  fflush(stdout);
  locale_t inner = uselocale(editor->outer_locale);
  int answer = editor->owner.complete(editor->owner.context, copy, length, cursor);
  uselocale(inner);
  free(copy);
  switch (answer) {
  case POSTROOM_COMPLETE_CHANGED: return CC_REFRESH;
  case POSTROOM_COMPLETE_LISTED: el_set(line_editor, EL_REFRESH); return CC_NORM;
  default: return CC_ERROR;
  }
}

static unsigned char interrupt(EditLine *line_editor, int key) {
  (void)key;
  editor_of(line_editor)->end = POSTROOM_EDIT_INTERRUPTED;
  return CC_EOF;
}

// As readline's delete-char on Ctrl-D: the end of input on an empty line, without a trace of the key.
static unsigned char delete_or_end(EditLine *line_editor, int key) {
  (void)key;
  const LineInfo *info = el_line(line_editor);
  if (info->lastchar == info->buffer) return CC_EOF;
  if (info->cursor == info->lastchar) return CC_ERROR;
  el_cursor(line_editor, 1);
  el_deletestr(line_editor, 1);
  return CC_REFRESH;
}

// Keys that bash binds and libedit does not, or otherwise.
static const char *const bindings[][2] = {
    {"^I", "postroom-complete"},
    {"^C", "postroom-interrupt"},
    {"^D", "postroom-delete-or-end"},
    {"^R", "em-inc-search-prev"},
    {"^W", "ed-delete-prev-word"},
    {"^U", "vi-kill-line-prev"},
    {"\\e[1~", "ed-move-to-beg"},
    {"\\e[7~", "ed-move-to-beg"},
    {"\\e[H", "ed-move-to-beg"},
    {"\\eOH", "ed-move-to-beg"},
    {"\\e[4~", "ed-move-to-end"},
    {"\\e[8~", "ed-move-to-end"},
    {"\\e[F", "ed-move-to-end"},
    {"\\eOF", "ed-move-to-end"},
    {"\\e[3~", "ed-delete-next-char"},
    {"\\e[1;5C", "em-next-word"},
    {"\\e[1;5D", "ed-prev-word"},
    {"\\e[1;3C", "em-next-word"},
    {"\\e[1;3D", "ed-prev-word"},
    {"^Z", "ed-unassigned"},
    {"\\034", "ed-unassigned"},
};

postroom_editor *postroom_editor_open(postroom_editor_owner owner) {
  struct postroom_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->owner = owner;
  editor->prompt = "";
  editor->text_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  editor->outer_locale = LC_GLOBAL_LOCALE;
  if (editor->text_locale == (locale_t)0) editor->text_locale = duplocale(LC_GLOBAL_LOCALE);
  uselocale(editor->text_locale);
  editor->line_editor = el_init("postroom", stdin, stdout, stderr);
  editor->history = history_init();
  if (editor->line_editor == NULL || editor->history == NULL) {
    uselocale(editor->outer_locale);
    return NULL;
  }
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 2000);
  el_set(editor->line_editor, EL_CLIENTDATA, editor);
  el_set(editor->line_editor, EL_HIST, history, editor->history);
  el_set(editor->line_editor, EL_SIGNAL, 0);
  el_set(editor->line_editor, EL_EDITOR, "emacs");
  el_set(editor->line_editor, EL_PROMPT_ESC, prompt_of, '\1');
  el_set(editor->line_editor, EL_GETCFN, next_character);
  el_set(editor->line_editor, EL_ADDFN, "postroom-complete", "Complete the word", complete);
  el_set(editor->line_editor, EL_ADDFN, "postroom-interrupt", "Give the line up", interrupt);
  el_set(editor->line_editor, EL_ADDFN, "postroom-delete-or-end", "Delete a character or end", delete_or_end);
  for (size_t i = 0; i < sizeof bindings / sizeof bindings[0]; i++)
    el_set(editor->line_editor, EL_BIND, bindings[i][0], bindings[i][1], NULL);
  uselocale(editor->outer_locale);
  return editor;
}

int postroom_editor_read(postroom_editor *editor, const char *prompt, const char **line, size_t *length) {
  editor->prompt = prompt;
  editor->end = POSTROOM_EDIT_END_OF_FILE;
  uselocale(editor->text_locale);
  int count = 0;
  const char *text = el_gets(editor->line_editor, &count);
  fflush(stdout);
  uselocale(editor->outer_locale);
  if (text == NULL || count <= 0) return editor->end;
  *line = text;
  *length = (size_t)count;
  if (text[count - 1] == '\n') *length -= 1;
  return POSTROOM_EDIT_LINE;
}

void postroom_editor_replace(postroom_editor *editor, int characters, const char *text) {
  uselocale(editor->text_locale);
  if (characters > 0) el_deletestr(editor->line_editor, characters);
  el_insertstr(editor->line_editor, text);
  uselocale(editor->outer_locale);
}

void postroom_editor_resize(postroom_editor *editor) {
  uselocale(editor->text_locale);
  el_resize(editor->line_editor);
  fputs("\r\033[K", stdout);
  el_set(editor->line_editor, EL_REFRESH);
  uselocale(editor->outer_locale);
}

void postroom_editor_clear_history(postroom_editor *editor) {
  HistEvent event;
  history(editor->history, &event, H_CLEAR);
}

void postroom_editor_add_history(postroom_editor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}
