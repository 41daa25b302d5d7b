//! Patterns in the syntax of other tools than ECMA 262, which JSON Schema uses (JSON Schema
//! Validation 2020-12, section 6.3.3).
//!
//! A pattern is translated where its meaning is plain; where the translation accepts more, as that
//! of possessive quantifiers does, no valid string is lost. Otherwise strings are not checked against
//! it. Imports `diag`, `keyword`, from this layer `document` and `quote`, and from this folder
//! `edit`.

use super::edit::{Change, Fallback, find, split, text};
use crate::diag::JsonPointer;
use crate::keyword::Keyword;
use crate::spec::document::Node;
use crate::spec::quote::quoted;

/// The fallback for a pattern at a place that is not a regular expression.
pub(super) fn invalid(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let pattern = find(root, at).and_then(Node::as_str);
    let (_, keyword) = split(at)?;
    if keyword != Keyword::Pattern.name() {
        return Some(Fallback::new("it is ignored", at.clone(), Change::Remove));
    }
    let pattern = pattern?;
    // A translation that is not valid either comes here again, and stays as it is.
    let translated = Translation::of(pattern).filter(|translated| translated != pattern);
    Some(match translated {
        Some(translated) => {
            let reading = format!("it is read as {}", quoted(&translated));
            Fallback::new(reading, at.clone(), Change::Set(text(translated)))
        }
        None => Fallback::new(
            "strings are not checked against it",
            at.clone(),
            Change::Remove,
        ),
    })
}

/// The translation of a pattern, as far as it has been read.
struct Translation<'p> {
    rest: &'p str,
    out: String,
    /// Whether letters match in upper and lower case, and `.` matches line breaks; one entry for
    /// each group that is open.
    modes: Vec<Mode>,
}

#[derive(Clone, Copy, Default)]
struct Mode {
    ignores_case: bool,
    dot_is_all: bool,
}

/// The quantifiers that `+` makes possessive.
const QUANTIFIERS: [char; 4] = ['+', '*', '?', '}'];

/// The POSIX classes, and what they are within brackets.
const CLASSES: [(&str, &str); 10] = [
    ("alpha", "a-zA-Z"),
    ("digit", "0-9"),
    ("alnum", "a-zA-Z0-9"),
    ("upper", "A-Z"),
    ("lower", "a-z"),
    ("space", "\\s"),
    ("blank", " \\t"),
    ("xdigit", "0-9A-Fa-f"),
    ("word", "\\w"),
    ("punct", "!-\\/:-@\\[-`{-~"),
];

impl<'p> Translation<'p> {
    /// The pattern in the syntax of ECMA 262; none if its meaning is not plain.
    fn of(pattern: &'p str) -> Option<String> {
        let (body, mode) = without_slashes(pattern)?;
        let mut translation = Translation {
            rest: body,
            out: String::new(),
            modes: vec![mode],
        };
        while let Some(c) = translation.next() {
            translation.one(c)?;
        }
        (translation.modes.len() == 1).then_some(translation.out)
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next();
        self.rest = chars.as_str();
        c
    }

    fn skip(&mut self, prefix: &str) -> bool {
        let rest = self.rest.strip_prefix(prefix);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn mode(&self) -> Mode {
        self.modes.last().copied().unwrap_or_default()
    }

    fn one(&mut self, c: char) -> Option<()> {
        match c {
            '\\' => self.escape(),
            '[' => self.class(),
            '(' => self.group(),
            ')' => {
                self.out.push(')');
                self.modes.pop();
                (!self.modes.is_empty()).then_some(())
            }
            '+' if self.follows_quantifier() => Some(()),
            '.' if self.mode().dot_is_all => {
                self.out += "[\\s\\S]";
                Some(())
            }
            c => {
                self.literal(c);
                Some(())
            }
        }
    }

    /// Whether a quantifier precedes, which a `+` makes possessive.
    fn follows_quantifier(&self) -> bool {
        let mut before = self.out.chars().rev();
        let is_quantifier = before.next().is_some_and(|c| QUANTIFIERS.contains(&c));
        is_quantifier && before.next() != Some('\\')
    }

    fn literal(&mut self, c: char) {
        match other_case(c).filter(|_| self.mode().ignores_case) {
            Some(other) => self.out.extend(['[', c, other, ']']),
            None => self.out.push(c),
        }
    }

    fn escape(&mut self) -> Option<()> {
        match self.next()? {
            'A' => self.out.push('^'),
            'z' | 'Z' => self.out.push('$'),
            'h' => self.out += "[ \\t]",
            'Q' => {
                let (quoted, rest) = self.rest.split_once("\\E").unwrap_or((self.rest, ""));
                self.rest = rest;
                for c in quoted.chars() {
                    if "^$\\.*+?()[]{}|/".contains(c) {
                        self.out.push('\\');
                    }
                    self.literal(c);
                }
            }
            'G' | 'K' | 'R' | 'X' => return None,
            c => self.out.extend(['\\', c]),
        }
        Some(())
    }

    fn group(&mut self) -> Option<()> {
        let mode = self.mode();
        if !self.skip("?") {
            self.out.push('(');
            self.modes.push(mode);
            return Some(());
        }
        if self.skip("#") {
            let (_, rest) = self.rest.split_once(')')?;
            self.rest = rest;
            return Some(());
        }
        if self.skip("P=") {
            let (name, rest) = self.rest.split_once(')')?;
            self.rest = rest;
            self.out += &format!("\\k<{name}>");
            return Some(());
        }
        if self.skip(">") {
            self.out += "(?:";
        } else if self.skip("P<") {
            self.out += "(?<";
        } else if let Some(known) = [":", "=", "!", "<"].into_iter().find(|it| self.skip(it)) {
            self.out += &format!("(?{known}");
        } else {
            return self.modes(mode);
        }
        self.modes.push(mode);
        Some(())
    }

    /// Modes such as `(?i)`, until the end of the group around them, or `(?i:…)`.
    fn modes(&mut self, mut mode: Mode) -> Option<()> {
        let mut value = true;
        loop {
            match self.next()? {
                '-' => value = false,
                'i' => mode.ignores_case = value,
                's' => mode.dot_is_all = value,
                // `\w` is that of Unicode, or of ASCII; the difference is never meant.
                'u' | 'a' => {}
                ')' => {
                    *self.modes.last_mut()? = mode;
                    return Some(());
                }
                ':' => {
                    self.out += "(?:";
                    self.modes.push(mode);
                    return Some(());
                }
                _ => return None,
            }
        }
    }

    /// A class: POSIX classes in it are spelled out, and a `-` between others than a range is one.
    fn class(&mut self) -> Option<()> {
        self.out.push('[');
        if self.skip("^") {
            self.out.push('^');
        }
        // A bracket at the start is one, except in ECMA 262.
        if self.skip("]") {
            self.out += "\\]";
        }
        loop {
            if let Some(posix) = self.posix() {
                self.out += posix?;
                continue;
            }
            let (first, is_class) = match self.next()? {
                ']' => {
                    self.out.push(']');
                    return Some(());
                }
                '[' => ("\\[".to_owned(), false),
                '\\' => {
                    let c = self.next()?;
                    (format!("\\{c}"), "dDsSwWpP".contains(c))
                }
                c => (c.to_string(), false),
            };
            let is_range = self.rest.starts_with('-') && !self.rest.starts_with("-]");
            if is_class || !is_range {
                self.item(&first);
                continue;
            }
            self.skip("-");
            let second = match self.next()? {
                '\\' => format!("\\{}", self.next()?),
                '[' => "\\[".to_owned(),
                c => c.to_string(),
            };
            self.range(&first, &second);
        }
    }

    /// `[:alpha:]`; an inner none if there is no such class.
    fn posix(&mut self) -> Option<Option<&'static str>> {
        let (name, rest) = self.rest.strip_prefix("[:")?.split_once(":]")?;
        self.rest = rest;
        let known = CLASSES.iter().find(|(known, _)| *known == name);
        Some(known.map(|(_, class)| *class))
    }

    fn item(&mut self, item: &str) {
        self.out += item;
        let mut chars = item.chars();
        let only = chars.next().filter(|_| chars.next().is_none());
        let other = only
            .and_then(other_case)
            .filter(|_| self.mode().ignores_case);
        self.out.extend(other);
    }

    fn range(&mut self, first: &str, second: &str) {
        let [from, to] = [first, second].map(|end| end.chars().last().unwrap_or_default());
        let is_class = second.len() == 2 && "dDsSwW".contains(to) && second.starts_with('\\');
        if from > to || is_class {
            self.item(first);
            self.out += "\\-";
            self.item(second);
            return;
        }
        self.out += &format!("{first}-{second}");
        if self.mode().ignores_case
            && from.is_lowercase() == to.is_lowercase()
            && let (Some(from), Some(to)) = (other_case(from), other_case(to))
        {
            self.out += &format!("{from}-{to}");
        }
    }
}

/// A pattern between slashes, as in JavaScript: what is between them, and its flags.
fn without_slashes(pattern: &str) -> Option<(&str, Mode)> {
    let mut mode = Mode::default();
    let inner = pattern
        .strip_prefix('/')
        .and_then(|rest| rest.rsplit_once('/'));
    let Some((body, flags)) = inner.filter(|(_, it)| it.chars().all(|c| c.is_ascii_lowercase()))
    else {
        return Some((pattern, mode));
    };
    for flag in flags.chars() {
        match flag {
            'i' => mode.ignores_case = true,
            's' => mode.dot_is_all = true,
            'g' | 'u' | 'd' | 'y' => {}
            _ => return None,
        }
    }
    Some((body, mode))
}

/// A letter in the other case, if that is one letter as well.
fn other_case(c: char) -> Option<char> {
    let mut others: (_, _) = (c.to_lowercase(), c.to_uppercase());
    let other = [others.0.next()?, others.1.next()?]
        .into_iter()
        .find(|other| *other != c);
    let is_simple = others.0.next().is_none() && others.1.next().is_none();
    other.filter(|_| is_simple && c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, expected: &str) {
        assert_eq!(
            Translation::of(pattern).as_deref(),
            Some(expected),
            "{pattern}"
        );
        // A second translation changes nothing.
        assert_eq!(
            Translation::of(expected).as_deref(),
            Some(expected),
            "{expected}"
        );
    }

    #[test]
    fn modes_are_written_out() {
        check("(?i)^(pay|do)$", "^([pP][aA][yY]|[dD][oO])$");
        check("^(?i:a)b$", "^(?:[aA])b$");
        check(r"([^\s]+(\.(?i)(jpg))x)", r"([^\s]+(\.([jJ][pP][gG]))x)");
        check("(?i)[a-f0-9_]", "[a-fA-F0-9_]");
        check("(?i)[aß1]", "[aAß1]");
        check("(?i)a(?-i)b", "[aA]b");
        check("(?s).", r"[\s\S]");
        assert_eq!(Translation::of("(?x) a"), None);
        assert_eq!(Translation::of("(?m)^a"), None);
    }

    #[test]
    fn slashes_around_are_left_out() {
        check("/^[a-z]+$/i", "^[a-zA-Z]+$");
        check("/a\\/b/", "a\\/b");
        check("/a/b:c", "/a/b:c");
    }

    #[test]
    fn anchors_and_quantifiers_of_others_are_those_of_ecma_262() {
        check(r"^\A[a-z]++\Z$", "^^[a-z]+$$");
        check(r"\Aa\z", "^a$");
        check("a*+b?+c{2}+", "a*b?c{2}");
        check(r"a\++", r"a\++");
        check("(?>ab)c", "(?:ab)c");
        check(r"\Qa.b\E+", r"a\.b+");
        check("a(?#comment)b", "ab");
    }

    #[test]
    fn groups_of_python_have_names() {
        check(
            "^(?P<year>[0-9]{4})(?P=year)$",
            r"^(?<year>[0-9]{4})\k<year>$",
        );
        check("(?<n>a)(?=b)(?!c)(?<=d)", "(?<n>a)(?=b)(?!c)(?<=d)");
    }

    #[test]
    fn classes_are_spelled_out() {
        check("^[[:alpha:]_]+$", "^[a-zA-Z_]+$");
        check("^[_-.]+$", r"^[_\-.]+$");
        check(r"[\w-.]", r"[\w-.]");
        check("[]a]", r"[\]a]");
        check("[a[b]", r"[a\[b]");
        assert_eq!(Translation::of("[[:odd:]]"), None);
        assert_eq!(Translation::of("[a"), None);
        assert_eq!(Translation::of("(a"), None);
        assert_eq!(Translation::of("a)"), None);
    }
}
