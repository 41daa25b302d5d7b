//! The text of a YAML document with each quoted scalar and each flow collection in one line.
//!
//! YAML requires that the lines of these are indented more than what is around them (YAML 1.2.2,
//! sections 7.3 and 7.4). libyaml, and so the fast reader, does not insist on that, but the parser
//! of events does. Where a text is read only to find positions in it, the indentation does not
//! matter, so the line breaks are removed. Imports nothing.

/// The same text with spaces in place of the line breaks and comments inside of quoted scalars and
/// flow collections. All that remains has the same offset in bytes.
pub(super) fn flattened(text: &str) -> String {
    let mut scanner = Scanner {
        text: text.as_bytes(),
        out: text.as_bytes().to_vec(),
        at: 0,
        line: 0,
        parent: None,
    };
    while scanner.peek().is_some() {
        scanner.line();
    }
    // Only whole characters are replaced, with ASCII.
    String::from_utf8(scanner.out).unwrap_or_else(|_| text.to_owned())
}

struct Scanner<'t> {
    text: &'t [u8],
    out: Vec<u8>,
    at: usize,
    /// The beginning of the line.
    line: usize,
    /// The column of the innermost key or dash, which a scalar of several lines is inside of.
    parent: Option<usize>,
}

impl Scanner<'_> {
    /// Scans a line that begins with the indentation of a node or of a comment, and the further
    /// lines of its last value.
    fn line(&mut self) {
        self.line = self.at;
        if self.rest().starts_with(b"---") || self.rest().starts_with(b"...") {
            self.at += 3;
            self.parent = None;
        }
        loop {
            self.skip(is_blank);
            let column = self.at - self.line;
            match self.peek() {
                None => return,
                Some(b'\n') => {
                    self.at += 1;
                    return;
                }
                Some(b'#') => self.skip(|byte| byte != b'\n'),
                Some(b'-' | b'?' | b':') if is_space(self.peek_at(1)) => {
                    self.parent = Some(column);
                    self.at += 1;
                }
                Some(b'&' | b'!' | b'*') => self.skip(|byte| !is_space(Some(byte))),
                Some(b'|' | b'>') => return self.skip_block(),
                Some(quote @ (b'"' | b'\'')) => {
                    self.quoted(quote);
                    self.end_key(column);
                }
                Some(b'[' | b'{') => {
                    self.flow();
                    self.end_key(column);
                }
                Some(_) => {
                    self.plain();
                    if !self.end_key(column) {
                        return self.skip_block();
                    }
                }
            }
        }
    }

    fn rest(&self) -> &[u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.peek_at(0)
    }

    fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    fn skip(&mut self, include: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&include) {
            self.at += 1;
        }
    }

    /// Skips the rest of a line, and those that are indented more than the innermost key or dash:
    /// those of a block scalar, or of a plain one.
    fn skip_block(&mut self) {
        loop {
            self.skip(|byte| byte != b'\n');
            self.at += 1;
            let indent = self.rest().iter().take_while(|byte| **byte == b' ').count();
            let is_empty = matches!(self.peek_at(indent), Some(b'\n' | b'\r'));
            let is_inside = self.parent.is_none_or(|parent| indent > parent);
            if !is_empty && (!is_inside || self.peek_at(indent).is_none()) {
                return;
            }
        }
    }

    /// Goes to the end of a plain scalar in this line.
    fn plain(&mut self) {
        while let Some(byte) = self.peek() {
            let is_end = match byte {
                b'\n' => true,
                b':' => is_space(self.peek_at(1)),
                b' ' | b'\t' => self.peek_at(1) == Some(b'#'),
                _ => false,
            };
            if is_end {
                return;
            }
            self.at += 1;
        }
    }

    /// Notes that what has just ended is a key, if a colon follows it.
    fn end_key(&mut self, column: usize) -> bool {
        self.skip(is_blank);
        let is_key = self.peek() == Some(b':');
        if is_key {
            self.parent = Some(column);
            self.at += 1;
        }
        is_key
    }

    fn quoted(&mut self, quote: u8) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            match byte {
                b'\\' if quote == b'"' => {
                    // A line break may be escaped.
                    self.at += 1;
                    self.blank_break();
                }
                b'\n' | b'\r' => self.blank_break(),
                _ => {}
            }
            self.at += 1;
            if byte == quote {
                return;
            }
        }
    }

    /// Goes to the end of a list or an object in brackets.
    fn flow(&mut self) {
        let mut depth = 0_usize;
        let mut before = b' ';
        while let Some(byte) = self.peek() {
            let begins = is_space(Some(before)) || b"[{,:".contains(&before);
            match byte {
                b'"' | b'\'' if begins => {
                    self.quoted(byte);
                    before = byte;
                    continue;
                }
                b'#' if is_space(Some(before)) => {
                    self.blank_comment();
                    continue;
                }
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.blank_break();
            self.at += 1;
            before = byte;
            if depth == 0 {
                return;
            }
        }
    }

    fn blank_comment(&mut self) {
        while self.peek().is_some_and(|byte| byte != b'\n') {
            self.blank();
            self.at += 1;
        }
    }

    /// Replaces a line break.
    fn blank_break(&mut self) {
        if matches!(self.peek(), Some(b'\n' | b'\r')) {
            self.blank();
        }
    }

    fn blank(&mut self) {
        if let Some(byte) = self.out.get_mut(self.at) {
            *byte = b' ';
        }
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}

/// Whether a byte, or the end of the text, separates tokens.
fn is_space(byte: Option<u8>) -> bool {
    byte.is_none_or(|byte| byte == b'\n' || is_blank(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_scalars_and_brackets_are_in_one_line() {
        for (text, expected) in [
            ("a: \"b\nc\"\nd: 1\n", "a: \"b c\"\nd: 1\n"),
            (
                "- 'it''s\r\n so'\n- \"\\\n\\\"\n\"\n",
                "- 'it''s   so'\n- \"\\ \\\" \"\n",
            ),
            (
                "a: {\n\"b\": [1, # é ]\n2]}\nc: [\n]\n",
                "a: { \"b\": [1,        2]}\nc: [ ]\n",
            ),
            ("{a: don't,\nb: x#y}\n", "{a: don't, b: x#y}\n"),
        ] {
            assert_eq!(flattened(text), expected);
        }
    }

    #[test]
    fn quotes_and_brackets_inside_of_other_scalars_mean_nothing() {
        for text in [
            "a: |\n  \"b\n\n  [c\nd: >-\n  'e\n",
            "- a: it's\n    \"b\n    {\n  c: x [y\n# \"\nd: e # '\n",
            "a:\n  b \"c\n  'd\ne: &f !g \"h\"\n",
            "--- a 'b\n...\n? |\n  \"\n: - |\n  \"\n",
        ] {
            assert_eq!(flattened(text), text);
        }
    }
}
