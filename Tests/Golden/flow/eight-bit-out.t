8-bit mail for a server that is not said to take it, and disable_mime_output_conversion.

  $ s() { postfix reload 2> /dev/null; sleep 1; printf 'Subject: x\nContent-Transfer-Encoding: 8bit\nContent-Type: text/plain; charset=utf-8\n\ncaf\303\251\n' | sendmail -f john@example.com anna@remote.example; sleep 2; peers inbox mx1.remote.example | grep -aE 'MAIL|Content|caf' | cat -v; peers clear; }
  $ s
  MAIL FROM:<john@example.com> SIZE=340 BODY=8BITMIME
  Content-Transfer-Encoding: 8bit
  Content-Type: text/plain; charset=utf-8
  cafM-CM-)
  $ postconf -e 'smtp_discard_ehlo_keywords = 8bitmime'; s
  MAIL FROM:<john@example.com>
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: quoted-printable
  caf=C3=A9
  $ postconf -e 'disable_mime_output_conversion = yes'; s
  MAIL FROM:<john@example.com> SIZE=340
  Content-Transfer-Encoding: 8bit
  Content-Type: text/plain; charset=utf-8
  cafM-CM-)
