// What must be C about a real terminal: libedit, whose functions are variadic, and what runs in signal handlers.
#ifndef POSTROOM_CLIBEDIT_H
#define POSTROOM_CLIBEDIT_H

#include <stddef.h>
#include <stdint.h>

// ---------------------------------------------------------------------- the line editor (editor.c)

typedef struct postroom_editor postroom_editor;

/// What the editor asks of its owner, which is handed back as `context`.
typedef struct {
  void *_Nullable context;
  /// The next byte from the keyboard; -1 gives the line up.
  int (*_Nonnull next_byte)(void *_Nullable context);
  /// The Tab key, with the line and the byte offset of the cursor in it.
  int (*_Nonnull complete)(void *_Nullable context, const char *_Nonnull line, size_t length, size_t cursor);
} postroom_editor_owner;

/// What `complete` answers.
enum {
  POSTROOM_COMPLETE_NOTHING = 0,   // ring the bell
  POSTROOM_COMPLETE_CHANGED = 1,   // the line was changed
  POSTROOM_COMPLETE_LISTED = 2,    // something was shown below the line, the cursor is in column 0
};

/// How the editing of a line ended.
enum {
  POSTROOM_EDIT_LINE = 0,
  POSTROOM_EDIT_END_OF_FILE = 1,
  POSTROOM_EDIT_INTERRUPTED = 2,
  POSTROOM_EDIT_GIVEN_UP = 3,
};

/// A line editor on standard input and output; NULL when the terminal is not one that libedit can use.
postroom_editor *_Nullable postroom_editor_open(postroom_editor_owner owner);

/// Edits a line. In the prompt, what stands between two bytes 1 takes no room on the screen.
///
/// `line` is the line without its newline; it is good until the next call.
int postroom_editor_read(postroom_editor *_Nonnull editor, const char *_Nonnull prompt,
                         const char *_Nullable *_Nonnull line, size_t *_Nonnull length);

/// Replaces that many characters before the cursor; to be called by `complete`.
void postroom_editor_replace(postroom_editor *_Nonnull editor, int characters, const char *_Nonnull text);

/// The window has another size.
void postroom_editor_resize(postroom_editor *_Nonnull editor);

/// Empties the history, or adds a line to it.
void postroom_editor_clear_history(postroom_editor *_Nonnull editor);
void postroom_editor_add_history(postroom_editor *_Nonnull editor, const char *_Nonnull line);

// ---------------------------------------------------------------------- the terminal (terminal.c)

/// Makes standard input a raw terminal and sees to it that the terminal is as before when the program ends,
/// however it ends; false when it is no terminal.
int postroom_terminal_claim(void);
/// Makes it raw again, for programs or for the line editor.
void postroom_terminal_make_raw(int is_edited);
/// Makes it as it was before.
void postroom_terminal_restore(void);
/// Says whether what is shown has the terminal's other screen, which is to be left at the end.
void postroom_terminal_note_alternate_screen(int is_on);

/// A descriptor from which the signals that concern a terminal are read, each as one byte.
int postroom_signals_open(void);
/// The next signal that has come; 0 when there is none.
int postroom_signals_next(int descriptor);

/// Waits until one of two descriptors can be read: bit 0 and 1 of the result. Negative nanoseconds wait for ever.
int postroom_wait(int first, int second, int64_t nanoseconds);

/// The size of the terminal's window.
void postroom_terminal_size(int *_Nonnull rows, int *_Nonnull columns);

/// Starts a program at a terminal of its own; the process, or -1. What it shows is read from `master`.
int postroom_terminal_spawn(const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
                            char *_Nullable const *_Nonnull environment, int rows, int columns,
                            int *_Nonnull master);

#endif
