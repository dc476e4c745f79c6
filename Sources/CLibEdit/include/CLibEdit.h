// libedit behind functions that Swift can call: the originals are C variadics.
#ifndef POSTROOM_CLIBEDIT_H
#define POSTROOM_CLIBEDIT_H

#include <histedit.h>
#include <stdio.h>

/// A line editor on three streams; NULL when the terminal is not one that libedit can use.
EditLine *_Nullable postroom_edit_open(const char *_Nonnull program, FILE *_Nonnull input, FILE *_Nonnull output,
                                       FILE *_Nonnull error);

#endif
