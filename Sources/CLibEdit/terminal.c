#define _GNU_SOURCE
#include "CLibEdit.h"

#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios original;
static volatile sig_atomic_t is_claimed = 0;
static volatile sig_atomic_t is_alternate = 0;

void postroom_terminal_note_alternate_screen(int is_on) { is_alternate = is_on; }

// May be called by a signal handler.
void postroom_terminal_restore(void) {
  if (!is_claimed) return;
  if (is_alternate) {
    static const char leave[] = "\033[?1049l\033[?25h\033[m\r\n";
    ssize_t ignored = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)ignored;
    is_alternate = 0;
  }
  tcsetattr(STDIN_FILENO, TCSADRAIN, &original);
}

void postroom_terminal_make_raw(int is_edited) {
  if (!is_claimed) return;
  struct termios raw = original;
  cfmakeraw(&raw);
  // The line editor writes newlines, programs what they mean.
  if (is_edited) raw.c_oflag |= OPOST | ONLCR;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

static void crashed(int number) {
  postroom_terminal_restore();
  signal(number, SIG_DFL);
  raise(number);
}

int postroom_terminal_claim(void) {
  if (is_claimed) return 1;
  if (tcgetattr(STDIN_FILENO, &original) != 0) return 0;
  is_claimed = 1;
  atexit(postroom_terminal_restore);
  static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
  for (size_t i = 0; i < sizeof fatal / sizeof fatal[0]; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = crashed;
    action.sa_flags = SA_NODEFER;
    sigaction(fatal[i], &action, NULL);
  }
  postroom_terminal_make_raw(0);
  return 1;
}

int postroom_signals_open(void) {
  sigset_t set;
  sigemptyset(&set);
  static const int numbers[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGCONT, SIGTSTP};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) sigaddset(&set, numbers[i]);
  if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int postroom_signals_next(int descriptor) {
  struct signalfd_siginfo info;
  if (read(descriptor, &info, sizeof info) != (ssize_t)sizeof info) return 0;
  return (int)info.ssi_signo;
}

int postroom_wait(int first, int second, int64_t nanoseconds) {
  struct pollfd descriptors[2] = {{first, POLLIN, 0}, {second, POLLIN, 0}};
  struct timespec timeout = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  int count = ppoll(descriptors, second < 0 ? 1 : 2, nanoseconds < 0 ? NULL : &timeout, NULL);
  if (count <= 0) return 0;
  return (descriptors[0].revents ? 1 : 0) | (second >= 0 && descriptors[1].revents ? 2 : 0);
}

void postroom_terminal_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    *rows = size.ws_row;
    *columns = size.ws_col;
  } else {
    *rows = 24;
    *columns = 80;
  }
}

int postroom_terminal_spawn(const char *path, char *const *arguments, char *const *environment, int rows, int columns,
                            int *master) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child != 0) return child;
  execve(path, arguments, environment);
  _exit(127);
}
