//! Characters, escapes and classes of regular expressions (ECMA 262, sections 22.2.1 and
//! 22.2.2.9).
//!
//! Imports `parser`.

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind};

use super::parser::{Parser, Unsupported};

/// One character by its code, which can be a surrogate, or a set of characters.
pub(super) enum Atom {
    Code(u32),
    Set(ClassUnicode),
}

impl Atom {
    pub(super) fn tree(self) -> Hir {
        tree(self.set())
    }

    fn set(self) -> ClassUnicode {
        match self {
            Self::Code(code) => range(code, code),
            Self::Set(set) => set,
        }
    }
}

/// A tree of one class.
pub(super) fn tree(set: ClassUnicode) -> Hir {
    Hir::class(Class::Unicode(set))
}

/// `.`: all but line terminators.
pub(super) fn dot() -> ClassUnicode {
    let mut set = set_of(&[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')]);
    set.negate();
    set
}

/// All characters from one code to another. Surrogates are not characters, and cannot be in
/// UTF-8.
fn range(low: u32, high: u32) -> ClassUnicode {
    let first = char::from_u32(low).or_else(|| (low..=0xE000).find_map(char::from_u32));
    let last = char::from_u32(high).or_else(|| (0xD7FF..=high).rev().find_map(char::from_u32));
    match (first, last) {
        (Some(first), Some(last)) if first <= last => set_of(&[(first, last)]),
        _ => ClassUnicode::empty(),
    }
}

fn set_of(ranges: &[(char, char)]) -> ClassUnicode {
    let ranges = ranges.iter();
    ClassUnicode::new(ranges.map(|(low, high)| ClassUnicodeRange::new(*low, *high)))
}

/// `\d`
const DIGITS: &[(char, char)] = &[('0', '9')];

/// `\w`
const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];

/// `\s`: `WhiteSpace` and `LineTerminator`, sections 12.2 and 12.3.
const SPACE: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{A0}', '\u{A0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200A}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202F}', '\u{202F}'),
    ('\u{205F}', '\u{205F}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{FEFF}', '\u{FEFF}'),
];

impl Parser<'_> {
    /// The rest of a class.
    pub(super) fn class(&mut self) -> Result<ClassUnicode, Unsupported> {
        let is_negated = self.take("^");
        let mut all = ClassUnicode::empty();
        while let Some(c) = self.rest.next().filter(|c| *c != ']') {
            let low = self.member(c)?;
            let mut ahead = self.rest.clone();
            let is_range = ahead.next() == Some('-') && !matches!(ahead.next(), None | Some(']'));
            if !is_range {
                all.union(&low.set());
                continue;
            }
            self.rest.next();
            let Some(c) = self.rest.next() else { break };
            all.union(&match (low, self.member(c)?) {
                (Atom::Code(low), Atom::Code(high)) => range(low, high),
                // Without the `u` flag, `[\w-.]` is a set of three.
                (low, high) => {
                    let mut three = low.set();
                    three.union(&high.set());
                    three.union(&set_of(&[('-', '-')]));
                    three
                }
            });
        }
        if is_negated {
            all.negate();
        }
        Ok(all)
    }

    fn member(&mut self, first: char) -> Result<Atom, Unsupported> {
        match first {
            '\\' if self.take("b") => Ok(Atom::Code(8)),
            '\\' => self.escape(),
            c => Ok(Atom::Code(c.into())),
        }
    }

    /// The rest of an escape, after the backslash.
    pub(super) fn escape(&mut self) -> Result<Atom, Unsupported> {
        let Some(c) = self.rest.next() else {
            return Err("an escape that does not end");
        };
        let mut set = match c {
            'd' | 'D' => set_of(DIGITS),
            'w' | 'W' => set_of(WORD),
            's' | 'S' => set_of(SPACE),
            'p' | 'P' if self.has_u => self.property()?,
            c => return self.code(c).map(Atom::Code),
        };
        if c.is_ascii_uppercase() {
            set.negate();
        }
        Ok(Atom::Set(set))
    }

    /// The code of the character that `c` and what follows escape.
    fn code(&mut self, c: char) -> Result<u32, Unsupported> {
        Ok(match c {
            't' => 9,
            'n' => 10,
            'v' => 11,
            'f' => 12,
            'r' => 13,
            '0' if !self.peek().is_some_and(|next| next.is_ascii_digit()) => 0,
            'c' => match self.rest.next() {
                Some(letter) if letter.is_ascii_alphabetic() => u32::from(letter) % 32,
                _ => return Err("`\\c` without a letter"),
            },
            'x' => self.hexadecimal(2)?,
            'u' if self.has_u && self.take("{") => self.braced()?,
            'u' => self.pair()?,
            c if c.is_ascii_digit() || c == 'k' => return Err("a back reference"),
            c => c.into(),
        })
    }

    /// The code in braces.
    fn braced(&mut self) -> Result<u32, Unsupported> {
        let (digits, rest) = self.rest.as_str().split_once('}').unwrap_or_default();
        self.rest = rest.chars();
        u32::from_str_radix(digits, 16).map_err(|_| "an escape that does not end")
    }

    /// Four digits, or two times four if these are a surrogate pair.
    fn pair(&mut self) -> Result<u32, Unsupported> {
        let high = self.hexadecimal(4)?;
        let mut ahead = self.clone();
        if !(0xD800..0xDC00).contains(&high) || !ahead.take("\\u") {
            return Ok(high);
        }
        match ahead.hexadecimal(4) {
            Ok(low @ 0xDC00..0xE000) => {
                self.rest = ahead.rest;
                Ok(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            }
            _ => Ok(high),
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Result<u32, Unsupported> {
        let mut code = 0;
        for _ in 0..digits {
            let digit = self.rest.next().and_then(|c| c.to_digit(16));
            code = code * 16 + digit.ok_or("`\\x` or `\\u` without digits")?;
        }
        Ok(code)
    }

    /// A property of Unicode in braces; both syntaxes have the same names.
    fn property(&mut self) -> Result<ClassUnicode, Unsupported> {
        let unknown = "an unknown property of Unicode";
        let text = self.rest.as_str();
        let (name, rest) = text.split_once('}').ok_or(unknown)?;
        let tree = regex_syntax::parse(&format!("\\p{name}}}")).map_err(|_| unknown)?;
        self.rest = rest.chars();
        match tree.into_kind() {
            HirKind::Class(Class::Unicode(set)) => Ok(set),
            _ => Err(unknown),
        }
    }
}
