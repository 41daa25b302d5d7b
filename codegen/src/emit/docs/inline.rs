//! The content of a paragraph: text, code, emphasis, links. It is written piece by piece as
//! Markdown in which every other character is escaped.
//!
//! Imports `code`.

use memchr::memmem;

use super::code::code;

/// A hard line break.
pub(super) const LINE_BREAK: &str = "\\\n";

/// The inside of a paragraph while it is put together.
#[derive(Default)]
pub(super) struct Inline {
    out: String,
    /// The open marks, with their position in `out`; none while a mark is empty.
    open: Vec<(Mark, Option<usize>)>,
    /// Whether a space precedes the next piece.
    space: bool,
}

/// The mark of a part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Strong,
    Emphasis,
    Strike,
    /// A link to the web, and its text.
    Link {
        url: String,
        label: String,
    },
}

impl Mark {
    /// A link, if its target is on the web.
    pub(super) fn link(url: &str) -> Option<Self> {
        is_web(url).then(|| Self::Link {
            url: url.to_owned(),
            label: String::new(),
        })
    }

    fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    fn start(&self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
            Self::Strike => "~~",
            Self::Link { .. } => "[",
        }
    }
}

impl Inline {
    /// The text so far.
    pub(super) fn finish(&mut self) -> String {
        while let Some((mark, _)) = self.open.first().cloned() {
            self.close(&mark);
        }
        self.space = false;
        let out = std::mem::take(&mut self.out);
        match out.strip_suffix(LINE_BREAK) {
            Some(text) => text.to_owned(),
            None => out,
        }
    }

    /// Whether the text ends with a hard line break.
    pub(super) fn ends_line(&self) -> bool {
        self.out.ends_with(LINE_BREAK)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Opens a mark. Marks of one kind are not nested.
    pub(super) fn open(&mut self, mark: Mark) {
        if !self.open.iter().any(|(open, _)| open.is_like(&mark)) {
            self.open.push((mark, None));
        }
    }

    /// Closes a mark, and everything inside of it that is still open.
    pub(super) fn close(&mut self, mark: &Mark) {
        let is_like = |(open, _): &(Mark, _)| open.is_like(mark);
        let Some(start) = self.open.iter().position(is_like) else {
            return;
        };
        for (mark, place) in self.open.split_off(start).into_iter().rev() {
            let Some(place) = place else {
                continue;
            };
            match mark {
                Mark::Link { url, label } if label == url => {
                    self.out.truncate(place);
                    self.out.push_str(&format!("<{url}>"));
                }
                Mark::Link { url, .. } => self.out.push_str(&format!("](<{url}>)")),
                mark => self.out.push_str(mark.start()),
            }
        }
    }

    /// A hard line break.
    pub(super) fn line_break(&mut self) {
        if !self.out.is_empty() && !self.ends_line() {
            self.out.push_str(LINE_BREAK);
        }
        self.space = false;
    }

    /// Literal text.
    pub(super) fn text(&mut self, text: &str) {
        for (index, word) in text.split(char::is_whitespace).enumerate() {
            self.space |= index > 0;
            if !word.is_empty() {
                self.word(word);
            }
        }
    }

    /// Code within a line.
    pub(super) fn code(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        // Three backticks at the beginning of a line would be a fence.
        if text.is_empty() || text.contains("``") {
            return self.text(&text);
        }
        self.before_piece(&text);
        self.out.push_str(&code(&text));
    }

    fn word(&mut self, word: &str) {
        let is_in_link = self
            .open
            .iter()
            .any(|(mark, _)| matches!(mark, Mark::Link { .. }));
        let url = memmem::find(word.as_bytes(), b"http")
            .filter(|_| !is_in_link)
            .and_then(|start| {
                let (before, rest) = word.split_at_checked(start)?;
                Some((before, bare_url(rest)?))
            });
        let Some((before, url)) = url else {
            return self.plain(word);
        };
        if !before.is_empty() {
            self.plain(before);
        }
        self.before_piece(url);
        if url.contains(['{', '}']) {
            self.out.push_str(&code(url));
        } else {
            self.out.push_str(&format!("<{url}>"));
        }
        let after = word.get(before.len() + url.len()..).unwrap_or_default();
        if !after.is_empty() {
            self.word(after);
        }
    }

    fn plain(&mut self, word: &str) {
        self.before_piece(word);
        let starts_line = self.starts_line();
        let mut before = self.out.chars().next_back().unwrap_or(' ');
        let mut rest = word.chars().peekable();
        if starts_line && starts_block(word) {
            // In `1.`, the dot has to be escaped.
            while let Some(digit) = rest.next_if(char::is_ascii_digit) {
                self.out.push(digit);
            }
            self.out.push('\\');
            self.out.extend(rest.next());
        }
        while let Some(c) = rest.next() {
            if is_mark(before, c, rest.peek().copied().unwrap_or(' ')) {
                self.out.push('\\');
            }
            self.out.push(c);
            before = c;
        }
    }

    fn starts_line(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n')
    }

    /// Writes the space and the marks that precede a piece.
    fn before_piece(&mut self, piece: &str) {
        if std::mem::take(&mut self.space) && !self.starts_line() {
            self.out.push(' ');
            self.label(" ");
        }
        for index in 0..self.open.len() {
            let Some((mark, place @ None)) = self.open.get_mut(index) else {
                continue;
            };
            if matches!(mark, Mark::Link { .. }) && self.out.ends_with('!') {
                // `![` would be an image.
                self.out.insert(self.out.len() - 1, '\\');
            }
            *place = Some(self.out.len());
            self.out.push_str(mark.start());
        }
        self.label(piece);
    }

    fn label(&mut self, piece: &str) {
        for (mark, place) in &mut self.open {
            if let (Mark::Link { label, .. }, Some(_)) = (mark, place) {
                label.push_str(piece);
            }
        }
    }
}

/// Whether a character between these two is Markdown.
fn is_mark(before: char, c: char, after: char) -> bool {
    match c {
        '\\' | '`' | '[' | ']' | '~' => true,
        '*' => before != ' ' || after != ' ',
        '_' => !before.is_alphanumeric() || !after.is_alphanumeric(),
        '<' => after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?'),
        '&' => after.is_ascii_alphanumeric() || after == '#',
        _ => false,
    }
}

/// Whether a word at the beginning of a line would begin a block.
pub(super) fn starts_block(word: &str) -> bool {
    let of = |chars: &[char]| !word.is_empty() && word.chars().all(|c| chars.contains(&c));
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    of(&['#'])
        || of(&['-'])
        || of(&['='])
        || matches!(word, "+" | "*")
        || (digits.len() < word.len() && matches!(digits, "." | ")"))
        || word.starts_with(['>', '|'])
        || word.starts_with(":-")
        || word.starts_with("--")
        || word.starts_with("```")
        || word.starts_with("~~~")
        // `***` and `___` are thematic breaks.
        || of(&['*'])
        || of(&['_'])
}

/// The URL at the beginning of a text.
fn bare_url(text: &str) -> Option<&str> {
    const ENDS: [char; 10] = ['<', '>', '"', '`', ')', ']', '(', '[', '\\', '|'];
    let end = text.find(ENDS).unwrap_or(text.len());
    let url = text
        .get(..end)?
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
    is_web(url).then_some(url)
}

fn is_web(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty())
        && url
            .chars()
            .all(|c| !c.is_whitespace() && !matches!(c, '<' | '>' | '\\' | '`'))
}
