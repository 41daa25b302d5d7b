//! Reading the text of an expression character by character: blanks, names, numbers and strings.
//!
//! Imports from this layer `document` and `quote`.

use crate::spec::document::Node;
use crate::spec::quote::quoted;

/// Why a text is not a JSONPath expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::spec) struct Fault {
    /// What is wrong, and where.
    pub(in crate::spec) message: String,
    /// The cure, for a frequent mistake.
    pub(in crate::spec) help: Option<String>,
}

/// The largest integer of an expression (I-JSON, RFC 7493, section 2.2).
const LARGEST: i64 = (1 << 53) - 1;

/// A position in the text of an expression.
pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    /// The start of a text.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The text that has not been read.
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The position, for [`back`](Self::back).
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// Returns to a position.
    pub(super) fn back(&mut self, position: usize) {
        self.at = position;
    }

    /// Reads this text if it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let comes = self.rest().starts_with(text);
        if comes {
            self.at += text.len();
        }
        comes
    }

    /// Reads the characters that come next and fit.
    pub(super) fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|c| !fits(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Reads blanks (section 2.1.1, `S`).
    pub(super) fn blanks(&mut self) {
        self.take_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
    }

    /// Reads this text, which has to come next.
    pub(super) fn expect(&mut self, text: &str) -> Result<(), Fault> {
        match self.take(text) {
            true => Ok(()),
            false => Err(self.expected(&format!("`{text}`"))),
        }
    }

    /// A fault: something else is expected here.
    pub(super) fn expected(&self, what: &str) -> Fault {
        let found = match self.peek() {
            Some(_) => quoted(self.rest()),
            None => "the end".to_owned(),
        };
        self.fault(&format!("expected {what}, found {found}"))
    }

    /// A fault at this position.
    pub(super) fn fault(&self, what: &str) -> Fault {
        let before = self.text.get(..self.at).unwrap_or_default();
        let column = before.chars().count() + 1;
        Fault {
            message: format!("{what}, at character {column}"),
            help: None,
        }
    }

    /// A name without quotes (section 2.5.1, `member-name-shorthand`).
    pub(super) fn name(&mut self) -> Option<&'t str> {
        let is_first = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        if !self.peek().is_some_and(is_first) {
            return None;
        }
        Some(self.take_while(|c| is_first(c) || c.is_ascii_digit()))
    }

    /// An integer (section 2.3.3, `int`), if one comes next.
    pub(super) fn integer(&mut self) -> Result<Option<i64>, Fault> {
        let start = self.at;
        let is_negative = self.take("-");
        let digits = self.take_while(|c| c.is_ascii_digit());
        if digits.is_empty() && !is_negative {
            return Ok(None);
        }
        let number = digits.parse::<i64>().ok().filter(|it| *it <= LARGEST);
        let is_canonical = !digits.starts_with('0') || (digits == "0" && !is_negative);
        match number.filter(|_| is_canonical) {
            Some(number) if is_negative => Ok(Some(-number)),
            Some(number) => Ok(Some(number)),
            None => {
                self.at = start;
                Err(self.expected("an integer"))
            }
        }
    }

    /// A number of a comparison (section 2.3.5, `number`), if one comes next.
    pub(super) fn number(&mut self) -> Result<Option<Node>, Fault> {
        let start = self.at;
        self.take("-");
        let whole = self.take_while(|c| c.is_ascii_digit());
        if whole.is_empty() {
            self.at = start;
            return Ok(None);
        }
        let mut is_valid = whole == "0" || !whole.starts_with('0');
        let mut is_integer = true;
        if self.take(".") {
            is_integer = false;
            is_valid &= !self.take_while(|c| c.is_ascii_digit()).is_empty();
        }
        if self.take("e") || self.take("E") {
            is_integer = false;
            let _ = self.take("+") || self.take("-");
            is_valid &= !self.take_while(|c| c.is_ascii_digit()).is_empty();
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        let node = match text.parse::<i128>() {
            Ok(number) if is_integer => Some(Node::Integer(number)),
            _ => text.parse().ok().map(Node::Float),
        };
        let is_finite = |node: &Node| !matches!(node, Node::Float(number) if !number.is_finite());
        match node.filter(|node| is_valid && is_finite(node)) {
            Some(node) => Ok(Some(node)),
            None => {
                self.at = start;
                Err(self.expected("a number"))
            }
        }
    }

    /// A string in quotes (section 2.3.1.1, `string-literal`), if one comes next.
    pub(super) fn string(&mut self) -> Result<Option<String>, Fault> {
        let Some(quote) = self.peek().filter(|c| matches!(c, '\'' | '"')) else {
            return Ok(None);
        };
        self.at += 1;
        let mut out = String::new();
        loop {
            out.push_str(self.take_while(|c| c != quote && c != '\\' && c >= ' '));
            match self.peek() {
                Some(c) if c == quote => {
                    self.at += 1;
                    return Ok(Some(out));
                }
                Some('\\') => out.push(self.escape(quote)?),
                _ => return Err(self.expected(&format!("the closing `{quote}` of a string"))),
            }
        }
    }

    fn escape(&mut self, quote: char) -> Result<char, Fault> {
        self.at += 1;
        let escaped = self.peek();
        let plain = match escaped {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('/') => '/',
            Some('\\') => '\\',
            Some(c) if c == quote => c,
            Some('u') => return self.unicode_escape(),
            _ => return Err(self.expected("an escape of JSON")),
        };
        self.at += 1;
        Ok(plain)
    }

    /// `\u` with four digits, twice for a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char, Fault> {
        let fault = self.expected("the code of a character");
        let high = self.code_unit().ok_or_else(|| fault.clone())?;
        let mut units = vec![high];
        if (0xd800..0xdc00).contains(&high) && self.take("\\") {
            units.extend(self.code_unit());
        }
        let mut decoded = char::decode_utf16(units);
        match (decoded.next(), decoded.next()) {
            (Some(Ok(c)), None) => Ok(c),
            _ => Err(fault),
        }
    }

    fn code_unit(&mut self) -> Option<u16> {
        let digits = self.rest().strip_prefix('u')?.get(..4)?;
        let are_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let unit = u16::from_str_radix(digits, 16)
            .ok()
            .filter(|_| are_digits)?;
        self.at += 5;
        Some(unit)
    }
}
