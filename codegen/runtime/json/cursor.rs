//! A position in a JSON text, which moves from token to token (RFC 8259).
//!
//! Nothing is built of a text but what is asked for. A text that is not JSON ends at the fault:
//! there is no next value, and all arrays and objects end.

use std::borrow::Cow;

use crate::runtime::json::scan;
use crate::runtime::json::skip::{self, Fault, Limits};

/// The maximum depth of the arrays and objects that are entered, as in serde_json.
const MAX_DEPTH: usize = 127;

/// A position in a JSON text.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t> {
    text: &'t str,
    at: usize,
    /// The number of arrays and objects around the next value.
    depth: usize,
    /// Whether skipped values are limited to what a type can hold.
    limits_skipped: bool,
    fault: Option<Fault>,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// The end of the text, or what is not JSON.
    Invalid,
}

/// An array or an object that is being read.
#[derive(Debug)]
pub struct Items {
    /// The number of those that have been read.
    count: usize,
    has_ended: bool,
}

impl Items {
    /// Returns those of an array or object without any.
    pub(crate) fn none() -> Self {
        Self {
            count: 0,
            has_ended: true,
        }
    }

    /// Returns the number of items or properties that have been read.
    pub(crate) fn count(&self) -> usize {
        self.count
    }
}

impl<'t> Cursor<'t> {
    /// Creates a cursor at the start of a text.
    pub fn new(text: &'t str, limits_skipped: bool) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            limits_skipped,
            fault: None,
        }
    }

    /// Returns the number of arrays and objects around the next value.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Returns the offset of the next value.
    pub fn start(&mut self) -> usize {
        self.peek();
        self.at
    }

    /// Returns the address of the next value. No other one has it while the text exists.
    pub fn address(&mut self) -> usize {
        self.text.as_ptr().addr() + self.start()
    }

    /// Returns the text from an offset up to here.
    pub fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Returns the offset up to which the text has been read.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Moves to an offset, which is as deep as the next value.
    pub(crate) fn move_to(&mut self, offset: usize) {
        self.at = offset;
    }

    /// Returns the next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        self.at = scan::space_end(self.text.as_bytes(), self.at);
        self.text.as_bytes().get(self.at).copied()
    }

    /// Moves over these bytes, if they are next.
    fn take(&mut self, bytes: &[u8]) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_next = rest.starts_with(bytes);
        if is_next {
            self.at += bytes.len();
        }
        is_next
    }

    /// Returns the type of the next value.
    pub fn kind(&mut self) -> Kind {
        match self.peek() {
            Some(b'"') => Kind::String,
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b'n') => Kind::Null,
            Some(b't' | b'f') => Kind::Bool,
            _ => Kind::Invalid,
        }
    }

    /// Reads a null, if that is the next value.
    pub fn null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.take(b"null")
    }

    /// Reads a boolean, if that is the next value.
    pub fn boolean(&mut self) -> Option<bool> {
        match self.peek() {
            Some(b't') => self.take(b"true").then_some(true),
            Some(b'f') => self.take(b"false").then_some(false),
            _ => None,
        }
    }

    /// Reads a number, if that is the next value.
    pub fn number(&mut self) -> Option<&'t str> {
        let Some(b'-' | b'0'..=b'9') = self.peek() else {
            return None;
        };
        let start = self.at;
        match scan::number_end(self.text.as_bytes(), start) {
            Some(end) => self.at = end,
            None => self.stop(start, "a number"),
        }
        self.text.get(start..self.at)
    }

    /// Reads a string without escapes, as most are, if that is the next value.
    pub(crate) fn plain_text(&mut self) -> Option<&'t str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let first = self.at + 1;
        let end = scan::plain_end(self.text.as_bytes(), first);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(first..end)
    }

    /// Reads a string, if that is the next value. Also returns whether it is exact: without
    /// surrogates that have no other half, which are replaced.
    pub fn text(&mut self) -> Option<(Cow<'t, str>, bool)> {
        match self.plain_text() {
            Some(text) => Some((Cow::Borrowed(text), true)),
            None => self.escaped_text(),
        }
    }

    /// Reads a string with escapes, if that is the next value.
    #[inline(never)]
    pub(crate) fn escaped_text(&mut self) -> Option<(Cow<'t, str>, bool)> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at;
        let Some(end) = scan::string_end(self.text.as_bytes(), start + 1) else {
            self.stop(start, "a string");
            return None;
        };
        let raw = self.text.get(start + 1..end.at).unwrap_or_default();
        let (text, is_exact) = scan::unescaped(raw);
        self.at = end.at + 1;
        Some((Cow::Owned(text), is_exact))
    }

    /// Returns whether an array or an object is next that ends at once.
    pub fn is_empty(&mut self) -> bool {
        let close = match self.peek() {
            Some(b'[') => b']',
            Some(b'{') => b'}',
            _ => return false,
        };
        let next = scan::space_end(self.text.as_bytes(), self.at + 1);
        self.text.as_bytes().get(next) == Some(&close)
    }

    /// Begins to read the array or object that is next, unless it is too deep.
    pub fn enter(&mut self) -> Option<Items> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.at += 1;
        self.depth += 1;
        Some(Items {
            count: 0,
            has_ended: false,
        })
    }

    /// Moves to the next item of an array; returns whether there is one.
    pub fn next_item(&mut self, items: &mut Items) -> bool {
        self.advance(items, b']')
    }

    /// Reads the name of the next property of an object, whose value is next.
    pub fn next_name(&mut self, items: &mut Items) -> Option<Cow<'t, str>> {
        match self.next_property(items) {
            true => self.any_name(),
            false => None,
        }
    }

    /// Moves to the name of the next property of an object; returns whether there is one.
    pub(crate) fn next_property(&mut self, items: &mut Items) -> bool {
        let is_there = self.advance(items, b'}');
        self.start();
        is_there
    }

    /// Reads the name of a property, whatever it is.
    pub(crate) fn any_name(&mut self) -> Option<Cow<'t, str>> {
        let name = self.text();
        if name.is_none() {
            self.stop(self.at, "a property name");
        }
        self.colon();
        name.map(|(name, _)| name)
    }

    /// Reads the name of a property if it is one of these, which have no character that is escaped.
    /// Returns its index, which is `likely` or one of the next, if the text is in their order.
    pub fn name_among(&mut self, names: &[&str], likely: usize) -> Option<usize> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let rest = rest.strip_prefix(b"\"")?;
        let is_next = |name: &&str| {
            // Names that differ mostly differ in length.
            rest.get(name.len()) == Some(&b'"') && rest.starts_with(name.as_bytes())
        };
        let (before, next) = names.split_at_checked(likely).unwrap_or((names, &[]));
        let index = match next.iter().position(is_next) {
            Some(index) => likely + index,
            None => before.iter().position(is_next)?,
        };
        self.at += names.get(index)?.len() + 2;
        self.colon();
        Some(index)
    }

    fn colon(&mut self) {
        if self.peek() == Some(b':') {
            self.at += 1;
        } else {
            self.stop(self.at, "`:`");
        }
    }

    fn advance(&mut self, items: &mut Items, close: u8) -> bool {
        if items.has_ended {
            return false;
        }
        let is_first = items.count == 0;
        items.count += 1;
        match self.peek() {
            Some(b',') if !is_first => self.at += 1,
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                items.has_ended = true;
            }
            Some(_) if is_first => {}
            _ => {
                self.stop(self.at, "`,` or the end of the array or object");
                items.has_ended = true;
            }
        }
        !items.has_ended
    }

    /// Moves behind the next value, whatever it is.
    pub fn skip(&mut self) {
        let limits = match self.limits_skipped {
            true => Limits::Depth(MAX_DEPTH.saturating_sub(self.depth)),
            false => Limits::None,
        };
        match skip::value_end(self.text, self.at, limits) {
            Ok(end) => self.at = end,
            Err(fault) => self.stop(fault.at, fault.expected),
        }
    }

    /// Reads the next value as its text.
    pub fn raw(&mut self) -> &'t str {
        let start = self.start();
        self.skip();
        self.since(start)
    }

    /// Returns the first byte of the next value as text.
    pub fn first(&mut self) -> &'t str {
        let start = self.start();
        self.text.get(start..=start).unwrap_or_default()
    }

    /// Reads the next value; returns its text if it is a scalar.
    pub(crate) fn scalar(&mut self) -> Option<Cow<'t, str>> {
        match self.kind() {
            Kind::String => self.text().map(|(text, _)| text),
            Kind::Number | Kind::Bool => Some(Cow::Borrowed(self.raw())),
            Kind::Null | Kind::Array | Kind::Object | Kind::Invalid => {
                self.skip();
                None
            }
        }
    }

    /// Ensures that no value is next.
    pub fn expect_end(&mut self) {
        if self.peek().is_some() {
            self.stop(self.at, "the end of the text");
        }
    }

    /// Returns why the text is not JSON, as far as it has been read.
    pub(crate) fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Ends the text here, because the deadline has passed.
    #[cold]
    pub(crate) fn give_up(&mut self) {
        let Fault { at, expected } = Fault::too_late(self.at);
        self.stop(at, expected);
    }

    #[cold]
    fn stop(&mut self, at: usize, expected: &'static str) {
        self.fault.get_or_insert(Fault { at, expected });
        self.at = self.text.len();
    }
}
