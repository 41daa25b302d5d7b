//! Paragraphs, lists, tables and other blocks, written line by line in one style, whatever their
//! original style: the content of an item is indented as far as its text, and blocks are separated
//! by blank lines.
//!
//! Imports `inline`, `wrap`.

use super::inline::{Inline, LINE_BREAK, Mark};
use super::wrap::{WIDTH, wrapped_line};

/// The maximum depth to which lists and quotes are indented.
const DEEPEST: usize = 6;

/// Prose while it is written.
#[derive(Default)]
pub(super) struct Blocks {
    lines: Vec<String>,
    open: Vec<Container>,
    inline: Inline,
    /// Whether a blank line comes before the next block.
    blank: bool,
    /// The level of the heading, if the line is one.
    heading: Option<usize>,
    /// The rows of the table, inside one.
    table: Option<Vec<Vec<String>>>,
}

/// A block with blocks inside.
struct Container {
    kind: Kind,
    /// The prefix of the first line, until that is written.
    marker: Option<String>,
    /// The prefix of all other lines.
    indent: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A list, and the number of its next item, if it is numbered.
    List(Option<u64>),
    Item,
    Quote,
}

impl Kind {
    fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

impl Blocks {
    /// All lines.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.end_table();
        self.end_paragraph();
        self.lines
    }

    pub(super) fn inline(&mut self) -> &mut Inline {
        &mut self.inline
    }

    /// Ends the paragraph, the heading or the text of an item.
    pub(super) fn end_paragraph(&mut self) {
        if self.table.is_some() {
            // Two paragraphs in a cell become one.
            return self.inline.text(" ");
        }
        let text = self.inline.finish();
        let heading = self.heading.take();
        if text.is_empty() {
            return;
        }
        match heading {
            Some(level) => {
                let mark = "#".repeat(level);
                self.block(&[format!("{mark} {}", text.replace(LINE_BREAK, " "))]);
            }
            None => {
                let indent: usize = self.open.iter().map(|open| open.indent.len()).sum();
                let width = WIDTH.saturating_sub(indent).max(WIDTH / 2);
                let lines = text.lines().flat_map(|line| wrapped_line(line, width));
                self.block(&lines.collect::<Vec<_>>());
            }
        }
    }

    /// Ends the line; the second time, the paragraph.
    pub(super) fn line_break(&mut self) {
        if self.inline.ends_line() {
            self.end_paragraph();
        } else {
            self.inline.line_break();
        }
    }

    /// Begins a heading.
    pub(super) fn start_heading(&mut self, level: usize) {
        self.end_paragraph();
        self.heading = Some(level);
    }

    /// Begins a list, an item or a quote.
    pub(super) fn start(&mut self, kind: Kind) {
        self.end_paragraph();
        let indented = self.open.iter().filter(|open| !open.indent.is_empty());
        let is_deep = indented.count() >= DEEPEST;
        let (marker, indent) = match kind {
            Kind::List(start) => {
                // Only a list that begins with 1 can interrupt a paragraph.
                let follows = matches!(start, None | Some(1));
                if follows && self.open.last().is_some_and(|open| open.kind == Kind::Item) {
                    self.blank = false;
                }
                (None, String::new())
            }
            _ if is_deep => (None, String::new()),
            Kind::Item => {
                let marker = self.marker();
                let indent = " ".repeat(marker.len());
                (Some(marker), indent)
            }
            Kind::Quote => {
                // The blank line before it is not part of the quote.
                self.blank_line();
                (None, "> ".to_owned())
            }
        };
        self.open.push(Container {
            kind,
            marker,
            indent,
        });
    }

    /// The marker of the next item.
    fn marker(&mut self) -> String {
        match self.open.last_mut() {
            Some(Container {
                kind: Kind::List(Some(number)),
                ..
            }) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1).min(999_999_999);
                marker
            }
            _ => "- ".to_owned(),
        }
    }

    /// Ends what began with `start`, and everything inside of it that is still open.
    pub(super) fn end(&mut self, kind: Kind) {
        self.end_paragraph();
        let is_like = |open: &Container| open.kind.is_like(kind);
        if let Some(start) = self.open.iter().rposition(is_like) {
            self.open.truncate(start);
            self.blank = kind != Kind::Item;
        }
    }

    /// Begins an item, and ends the one before it, if HTML left that open.
    pub(super) fn start_item(&mut self) {
        let innermost = self.open.iter().rfind(|open| open.kind != Kind::Quote);
        if innermost.is_some_and(|open| open.kind == Kind::Item) {
            self.end(Kind::Item);
        }
        self.start(Kind::Item);
    }

    /// Whether a list, an item or a quote of this kind is open.
    pub(super) fn is_in(&self, kind: Kind) -> bool {
        self.open.iter().any(|open| open.kind.is_like(kind))
    }

    /// A thematic break.
    pub(super) fn rule(&mut self) {
        self.end_paragraph();
        self.blank = true;
        self.block(&["***"]);
    }

    /// A block of code, which is not run as a test.
    pub(super) fn code_block(&mut self, text: &str) {
        self.end_paragraph();
        let text = text.trim_end().replace('\t', "    ");
        if text.trim().is_empty() {
            return;
        }
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat((longest + 1).max(3));
        let mut lines = vec![format!("{fence}text")];
        let text = text.trim_start_matches('\n').lines();
        lines.extend(text.map(|line| line.trim_end().to_owned()));
        lines.push(fence);
        self.block(&lines);
    }

    pub(super) fn start_table(&mut self) {
        self.end_paragraph();
        self.table = Some(Vec::new());
    }

    /// Ends the cell, if HTML left one open.
    pub(super) fn end_open_cell(&mut self) {
        if self.table.is_some() && !self.inline.is_empty() {
            self.end_cell();
        }
    }

    pub(super) fn start_row(&mut self) {
        if let Some(table) = &mut self.table {
            table.push(Vec::new());
        }
    }

    pub(super) fn end_cell(&mut self) {
        let text = self
            .inline
            .finish()
            .replace("\\\n", " ")
            .replace('|', "\\|");
        if let Some(table) = &mut self.table {
            match table.last_mut() {
                Some(row) => row.push(text),
                None => table.push(vec![text]),
            }
        }
    }

    pub(super) fn end_table(&mut self) {
        self.end_open_cell();
        let Some(mut table) = self.table.take() else {
            return;
        };
        table.retain(|row| !row.is_empty());
        let columns = table.iter().map(Vec::len).max().unwrap_or(0);
        let line = |row: &Vec<String>| {
            let cells = (0..columns).map(|column| row.get(column).map_or("", String::as_str));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines: Vec<_> = table.iter().map(line).collect();
        if !lines.is_empty() {
            lines.insert(1, format!("|{}", "---|".repeat(columns)));
            self.blank = true;
            self.block(&lines);
        }
    }

    /// An image, as a link to it, so that docs load nothing from the web.
    pub(super) fn image(&mut self, url: &str, text: &str) {
        let text = Some(text).filter(|text| !text.trim().is_empty());
        let text = text.unwrap_or("image");
        match Mark::link(url) {
            Some(mark) => {
                self.inline.open(mark.clone());
                self.inline.text(text);
                self.inline.close(&mark);
            }
            None => self.inline.text(text),
        }
    }

    /// Writes the blank line that precedes the next block.
    fn blank_line(&mut self) {
        if std::mem::take(&mut self.blank) && !self.lines.is_empty() {
            let prefix: String = self.open.iter().map(Container::before_blank).collect();
            self.lines.push(prefix.trim_end().to_owned());
        }
    }

    fn block(&mut self, lines: &[impl AsRef<str>]) {
        self.blank_line();
        self.blank = true;
        for line in lines {
            let mut whole: String = self.open.iter_mut().map(Container::before_line).collect();
            whole.push_str(line.as_ref());
            whole.truncate(whole.trim_end().len());
            self.lines.push(whole);
        }
    }
}

impl Container {
    fn before_line(&mut self) -> String {
        self.marker.take().unwrap_or_else(|| self.indent.clone())
    }

    /// The prefix of a blank line: an item that has not begun has none yet.
    fn before_blank(&self) -> &str {
        match self.marker {
            Some(_) => "",
            None => &self.indent,
        }
    }
}
