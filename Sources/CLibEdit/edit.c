#include "CLibEdit.h"

EditLine *postroom_edit_open(const char *program, FILE *input, FILE *output, FILE *error) {
  return el_init(program, input, output, error);
}
