//! Regular expressions (ECMA 262): whether one is valid, and its steps where it is simple.
//!
//! Simple are literals, classes of ASCII characters, and quantifiers, as long as no
//! quantified class can take what has to come after it: then taking as much as possible
//! is always right, and nothing has to be tried twice.

use std::iter::Peekable;
use std::str::Chars;

use crate::ir::{ByteSet, Pattern, Step};

/// Why there are no steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The text is no regular expression.
    Invalid(String),
    /// It is one, but uses something that has no steps.
    Unsupported(&'static str),
}

/// Turns a regular expression into steps.
pub(crate) fn compile(source: &str) -> Result<Pattern, Refusal> {
    validate(source)?;
    let mut parser = Parser {
        rest: source.chars().peekable(),
        steps: Vec::new(),
    };
    let from_start = parser.take('^');
    let to_end = parser.steps()?;
    let pattern = Pattern {
        source: source.to_owned(),
        steps: parser.steps,
        from_start,
        to_end,
    };
    if is_greedy_safe(&pattern.steps) {
        Ok(pattern)
    } else {
        Err(Refusal::Unsupported(
            "a repetition that can take what has to follow it",
        ))
    }
}

/// Whether a text matches an expression that has steps; none where it has not. With steps,
/// nothing is tried twice, so that no expression takes long.
pub(crate) fn matches(source: &str, text: &str) -> Option<bool> {
    compile(source).ok()?;
    let regex = regress::Regex::with_flags(source, "u").or_else(|_| regress::Regex::new(source));
    regex.ok().map(|regex| regex.find(text).is_some())
}

/// JSON Schema asks for the `u` flag; many patterns in use only work without it.
fn validate(source: &str) -> Result<(), Refusal> {
    match regress::Regex::with_flags(source, "u") {
        Ok(_) => Ok(()),
        Err(error) => regress::Regex::new(source)
            .map(drop)
            .map_err(|_| Refusal::Invalid(error.text)),
    }
}

/// Whether no repetition of varying length can take a byte that a later step needs.
fn is_greedy_safe(steps: &[Step]) -> bool {
    steps.iter().enumerate().all(|(index, step)| match step {
        Step::Repeat { set, min, max } if min != max => {
            let followers = steps.get(index + 1..).unwrap_or_default();
            !can_begin_with(followers, *set)
        }
        _ => true,
    })
}

fn can_begin_with(steps: &[Step], set: ByteSet) -> bool {
    for step in steps {
        match step {
            Step::Literal(bytes) => {
                return bytes.first().is_some_and(|byte| set.contains(*byte));
            }
            Step::Repeat {
                set: other, min, ..
            } => {
                if other.intersects(set) {
                    return true;
                }
                if *min > 0 {
                    return false;
                }
            }
        }
    }
    false
}

struct Parser<'s> {
    rest: Peekable<Chars<'s>>,
    steps: Vec<Step>,
}

/// What a quantifier applies to.
enum Atom {
    Set(ByteSet),
    /// A character that is not ASCII; it stands for itself.
    Wide(char),
}

impl Parser<'_> {
    fn take(&mut self, wanted: char) -> bool {
        self.rest.next_if_eq(&wanted).is_some()
    }

    /// Reads all steps; tells whether the expression ends with `$`.
    fn steps(&mut self) -> Result<bool, Refusal> {
        while let Some(c) = self.rest.next() {
            let atom = match c {
                '$' if self.rest.peek().is_none() => return Ok(true),
                '^' | '$' => return Err(Refusal::Unsupported("an anchor inside")),
                '(' | ')' => return Err(Refusal::Unsupported("a group")),
                '|' => return Err(Refusal::Unsupported("an alternative")),
                '.' => return Err(Refusal::Unsupported("`.`")),
                '[' => Atom::Set(self.class()?),
                '\\' => self.escape()?,
                c => single(c),
            };
            let (min, max) = self.quantifier()?;
            self.push(atom, min, max)?;
        }
        Ok(false)
    }

    fn push(&mut self, atom: Atom, min: u32, max: u32) -> Result<(), Refusal> {
        let mut buffer = [0; 4];
        let literal = match atom {
            Atom::Wide(c) if (min, max) == (1, 1) => c.encode_utf8(&mut buffer).as_bytes(),
            Atom::Wide(_) => return Err(Refusal::Unsupported("a repeated non-ASCII character")),
            Atom::Set(set) => match (set.ranges().as_slice(), min, max) {
                (&[(low, high)], 1, 1) if low == high => {
                    char::from(low).encode_utf8(&mut buffer).as_bytes()
                }
                _ => {
                    self.steps.push(Step::Repeat { set, min, max });
                    return Ok(());
                }
            },
        };
        match self.steps.last_mut() {
            Some(Step::Literal(bytes)) => bytes.extend_from_slice(literal),
            _ => self.steps.push(Step::Literal(literal.to_vec())),
        }
        Ok(())
    }

    fn quantifier(&mut self) -> Result<(u32, u32), Refusal> {
        let range = match self.rest.peek() {
            Some('?') => (0, 1),
            Some('*') => (0, u32::MAX),
            Some('+') => (1, u32::MAX),
            Some('{') => {
                self.rest.next();
                return self.counts();
            }
            _ => return Ok((1, 1)),
        };
        self.rest.next();
        // A lazy repetition finds the same texts where the greedy one is safe.
        self.take('?');
        Ok(range)
    }

    fn counts(&mut self) -> Result<(u32, u32), Refusal> {
        let mut text = String::new();
        loop {
            match self.rest.next() {
                Some('}') => break,
                Some(c) if c.is_ascii_digit() || c == ',' => text.push(c),
                // Without the `u` flag, a brace can be just a brace.
                _ => return Err(Refusal::Unsupported("a brace that is no quantifier")),
            }
        }
        self.take('?');
        let number = |text: &str| {
            let too_large = Refusal::Unsupported("a count beyond 32 bits");
            text.parse().map_err(|_| too_large)
        };
        match text.split_once(',') {
            None => number(&text).map(|count| (count, count)),
            Some((min, "")) => Ok((number(min)?, u32::MAX)),
            Some((min, max)) => Ok((number(min)?, number(max)?)),
        }
    }

    fn class(&mut self) -> Result<ByteSet, Refusal> {
        if self.take('^') {
            return Err(Refusal::Unsupported("a negated class"));
        }
        let mut set = ByteSet::default();
        while let Some(c) = self.rest.next() {
            let low = match c {
                ']' => return Ok(set),
                '\\' => self.escape()?,
                c => single(c),
            };
            set = set.union(self.range_from(low)?);
        }
        Err(Refusal::Invalid("the class does not end".to_owned()))
    }

    /// The rest of a range in a class that begins with `low`, or `low` alone.
    fn range_from(&mut self, low: Atom) -> Result<ByteSet, Refusal> {
        let wide = Refusal::Unsupported("a class with non-ASCII characters");
        let Atom::Set(low) = low else {
            return Err(wide);
        };
        let mut ahead = self.rest.clone();
        if ahead.next() != Some('-') || matches!(ahead.next(), None | Some(']')) {
            return Ok(low);
        }
        self.rest.next();
        let high = match self.rest.next() {
            Some('\\') => self.escape()?,
            Some(c) => single(c),
            None => return Ok(low),
        };
        let Atom::Set(high) = high else {
            return Err(wide);
        };
        match (low.ranges().as_slice(), high.ranges().as_slice()) {
            (&[(first, same)], &[(last, also)]) if first == same && last == also => {
                let mut set = ByteSet::default();
                set.insert(first, last);
                Ok(set)
            }
            // Without the `u` flag, `[\w-.]` is a set of three.
            _ => Ok(low.union(high).union(set_of(b"--"))),
        }
    }

    fn escape(&mut self) -> Result<Atom, Refusal> {
        let Some(c) = self.rest.next() else {
            return Err(Refusal::Invalid("the escape does not end".to_owned()));
        };
        let set = match c {
            'd' => set_of(b"09"),
            'w' => set_of(b"09AZ__az"),
            't' => set_of(b"\t\t"),
            'n' => set_of(b"\n\n"),
            'v' => set_of(b"\x0b\x0b"),
            'f' => set_of(b"\x0c\x0c"),
            'r' => set_of(b"\r\r"),
            'x' => return self.code(2),
            'u' => return self.code(4),
            'D' | 'W' | 's' | 'S' | 'b' | 'B' | 'p' | 'P' | 'k' | 'c' => {
                return Err(Refusal::Unsupported("this escape"));
            }
            c if c.is_ascii_digit() => {
                return Err(Refusal::Unsupported("a back reference"));
            }
            c => return Ok(single(c)),
        };
        Ok(Atom::Set(set))
    }

    /// A character by its code of so many hexadecimal digits.
    fn code(&mut self, digits: usize) -> Result<Atom, Refusal> {
        let text: String = self.rest.by_ref().take(digits).collect();
        let valid = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(&text, 16)
            .ok()
            .filter(|_| valid)
            .and_then(char::from_u32)
            .map(single)
            .ok_or(Refusal::Unsupported("this escape"))
    }
}

fn single(c: char) -> Atom {
    match u8::try_from(c) {
        Ok(byte) if byte.is_ascii() => Atom::Set(set_of(&[byte, byte])),
        _ => Atom::Wide(c),
    }
}

fn set_of(ranges: &[u8]) -> ByteSet {
    let mut set = ByteSet::default();
    for pair in ranges.chunks_exact(2) {
        if let &[low, high] = pair {
            set.insert(low, high);
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(source: &str) -> Vec<Step> {
        compile(source).unwrap().steps
    }

    fn repeat(ranges: &[u8], min: u32, max: u32) -> Step {
        let set = set_of(ranges);
        Step::Repeat { set, min, max }
    }

    #[test]
    fn a_sid_is_a_literal_and_a_counted_class() {
        let pattern = compile("^IS[0-9a-fA-F]{32}$").unwrap();
        assert!(pattern.from_start && pattern.to_end);
        let hex = repeat(b"09AFaf", 32, 32);
        assert_eq!(pattern.steps, [Step::Literal(b"IS".to_vec()), hex]);
    }

    #[test]
    fn quantifiers_and_escapes_have_steps() {
        assert_eq!(
            steps(r"a\.b?[\d-]+é\x41{2,3}$"),
            [
                Step::Literal(b"a.".to_vec()),
                repeat(b"bb", 0, 1),
                repeat(b"09--", 1, u32::MAX),
                Step::Literal("é".as_bytes().to_vec()),
                repeat(b"AA", 2, 3),
            ]
            .as_slice()
        );
        assert_eq!(steps(r"^\d{4,}"), [repeat(b"09", 4, u32::MAX)].as_slice());
    }

    #[test]
    fn what_would_need_a_second_try_is_unsupported() {
        for source in [
            "^a*ab$",
            "^[a-z]+x$",
            "(a)",
            "a|b",
            "[^a]",
            ".",
            r"\s",
            r"(a)\1",
        ] {
            let refusal = compile(source).unwrap_err();
            assert!(
                matches!(refusal, Refusal::Unsupported(_)),
                "{source}: {refusal:?}"
            );
        }
    }

    #[test]
    fn what_is_no_expression_is_invalid() {
        for source in ["(", "[z-a]", "a{2,1}", "*"] {
            let refusal = compile(source).unwrap_err();
            assert!(
                matches!(refusal, Refusal::Invalid(_)),
                "{source}: {refusal:?}"
            );
        }
    }
}
