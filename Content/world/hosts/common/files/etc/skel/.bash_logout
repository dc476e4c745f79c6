# ~/.bash_logout: what bash(1) runs last in a login shell.            

# The next one at this console need not see what was done.     

if [ "$SHLVL" = 1 ] && [ -x /usr/bin/clear_console ]; then
    clear_console -q
fi
