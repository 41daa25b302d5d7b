//! The boundaries between the parts of a multipart body (RFC 2046, section 5.1.1).

use std::fmt;

use http::HeaderValue;

/// Splits a body at its boundary.
#[derive(Default)]
pub(crate) struct Splitter {
    /// What is at the beginning of a line between two parts; none if the response states no boundary.
    delimiter: Option<Vec<u8>>,
    state: State,
    /// The number of bytes of the rest that have been searched.
    seen: usize,
}

/// Where the rest of a body begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// Before the first part, at the beginning of a line.
    #[default]
    Preamble,
    /// At the end of the line with a delimiter, in front of a part.
    Part,
    /// Behind the last part.
    Epilogue,
}

/// Writes nothing of the boundary, which is part of the body.
impl fmt::Debug for Splitter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Splitter")
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// What a line with a delimiter says.
enum Line {
    /// More has to arrive before that is known.
    Open,
    /// It is a part of the content.
    Content,
    /// A part follows behind so many bytes.
    Next(usize),
    /// There are no further parts.
    Last,
}

impl Splitter {
    /// Creates a splitter for the boundary that a response states.
    pub(crate) fn new(boundary: Option<Vec<u8>>) -> Self {
        Self {
            delimiter: boundary.map(|boundary| [b"--", boundary.as_slice()].concat()),
            ..Self::default()
        }
    }

    /// Returns why there are no further parts, if that is an error.
    pub(crate) fn fault(&self, is_end: bool) -> Option<&'static str> {
        match self.state {
            _ if self.delimiter.is_none() => {
                Some("the header Content-Type has no valid boundary, which separates the parts")
            }
            State::Preamble | State::Part if is_end => {
                Some("the body ends before its last part does")
            }
            _ => None,
        }
    }

    /// Takes the next part from the front of `rest`, if it is complete: its headers and its content.
    pub(crate) fn next<'b>(&mut self, rest: &mut &'b [u8], is_end: bool) -> Option<&'b [u8]> {
        let delimiter = self.delimiter.take()?;
        let part = self.part(&delimiter, rest, is_end);
        self.delimiter = Some(delimiter);
        part
    }

    fn part<'b>(
        &mut self,
        delimiter: &[u8],
        rest: &mut &'b [u8],
        is_end: bool,
    ) -> Option<&'b [u8]> {
        loop {
            if self.state == State::Epilogue {
                *rest = &[];
                return None;
            }
            let Some(at) = self.position(delimiter, rest) else {
                self.skip_preamble(rest);
                return None;
            };
            let behind = rest.get(at + delimiter.len()..).unwrap_or_default();
            let (state, end) = match line(behind, is_end) {
                Line::Open => {
                    self.seen = at;
                    return None;
                }
                Line::Content => {
                    self.seen = at + 1;
                    continue;
                }
                Line::Next(length) => (State::Part, at + delimiter.len() + length),
                Line::Last => (State::Epilogue, at + delimiter.len()),
            };
            let (content, behind) = rest.split_at_checked(at)?;
            *rest = behind.get(end - at..).unwrap_or_default();
            self.seen = 0;
            if std::mem::replace(&mut self.state, state) == State::Part {
                return Some(without_ends(content));
            }
        }
    }

    /// Returns the position of the delimiter at the beginning of a line. The rest begins with a line
    /// before the first part, and with the end of one in front of every part.
    fn position(&mut self, delimiter: &[u8], rest: &[u8]) -> Option<usize> {
        let new = rest.get(self.seen..).unwrap_or_default();
        let found = new
            .windows(delimiter.len())
            .enumerate()
            .find(|(offset, window)| {
                let at = self.seen + offset;
                let before = at.checked_sub(1).and_then(|before| rest.get(before));
                let is_line = match before {
                    Some(byte) => *byte == b'\n',
                    None => self.state == State::Preamble,
                };
                is_line && *window == delimiter
            });
        match found {
            Some((offset, _)) => Some(self.seen + offset),
            None => {
                self.seen = rest
                    .len()
                    .saturating_sub(delimiter.len() - 1)
                    .max(self.seen);
                None
            }
        }
    }

    /// Takes the lines before the first part, which mean nothing, so that they cost no memory.
    fn skip_preamble(&mut self, rest: &mut &[u8]) {
        if self.state != State::Preamble {
            return;
        }
        // The delimiter may have begun, and what is in front of it is the end of a line.
        let lines = self.seen.saturating_sub(1);
        let known = rest.get(..lines).unwrap_or_default();
        if let Some(end) = known.iter().rposition(|byte| *byte == b'\n') {
            *rest = rest.get(end + 1..).unwrap_or_default();
            self.seen -= end + 1;
        }
    }
}

/// Returns what a line says whose delimiter has been taken: white space may follow.
fn line(behind: &[u8], is_end: bool) -> Line {
    if behind.starts_with(b"--") {
        return Line::Last;
    }
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t');
    let spaces = behind.iter().take_while(|byte| is_space(byte)).count();
    match behind.get(spaces..).unwrap_or_default() {
        [] | [b'\r'] | [b'-'] if !is_end => Line::Open,
        [b'\r', b'\n', ..] => Line::Next(spaces),
        [b'\n', ..] => Line::Next(spaces),
        _ => Line::Content,
    }
}

/// Returns a part without the end of the line in front of it, and without that in front of the
/// delimiter behind it, which belong to the delimiters.
fn without_ends(content: &[u8]) -> &[u8] {
    let content = content.strip_prefix(b"\r").unwrap_or(content);
    let content = content.strip_prefix(b"\n").unwrap_or(content);
    let content = content.strip_suffix(b"\n").unwrap_or(content);
    content.strip_suffix(b"\r").unwrap_or(content)
}

/// Returns the boundary that a media type states.
pub(crate) fn boundary(content_type: &HeaderValue) -> Option<Vec<u8>> {
    let text = content_type.to_str().ok()?;
    let (_, mut rest) = text.split_once(';')?;
    loop {
        let (name, value) = rest.split_once('=')?;
        let (value, behind) = value_of(value.trim_start());
        if name.trim().eq_ignore_ascii_case("boundary") {
            // RFC 2046 has at most 70 characters; a longer one does no harm, unless it has no end.
            let is_valid = !value.is_empty() && value.len() <= LONGEST;
            return is_valid.then(|| value.into_bytes());
        }
        rest = behind.split_once(';')?.1;
    }
}

/// The maximum number of characters of a boundary.
const LONGEST: usize = 512;

/// Returns the value of a parameter at the front of a text, a token or a quoted string (RFC 9110,
/// section 5.6.6), and what is behind it.
fn value_of(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        let (value, behind) = text.split_at(end);
        return (value.trim_end().to_owned(), behind);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            c => value.push(c),
        }
    }
    (value, "")
}
