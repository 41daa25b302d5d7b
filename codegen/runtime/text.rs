//! Text with rules: the newtypes of constrained strings.
//!
//! All checks are `const`, so that a literal can be checked by the compiler.

use super::validate::{At, Violations};

/// What a text must be like.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    min_length: u64,
    max_length: Option<u64>,
    pattern: Option<Pattern>,
}

impl Rules {
    /// No rule: any text.
    pub const NONE: Self = Self {
        min_length: 0,
        max_length: None,
        pattern: None,
    };

    /// `minLength`, in characters.
    #[must_use]
    pub const fn min_length(mut self, length: u64) -> Self {
        self.min_length = length;
        self
    }

    /// `maxLength`, in characters.
    #[must_use]
    pub const fn max_length(mut self, length: u64) -> Self {
        self.max_length = Some(length);
        self
    }

    /// `pattern`, as it is in the description, and as steps.
    #[must_use]
    pub const fn pattern(mut self, source: &'static str, steps: &'static [Step]) -> Self {
        self.pattern = Some(Pattern::new(source, steps));
        self
    }

    /// Whether `text` breaks none of the rules.
    pub const fn accept(&self, text: &str) -> bool {
        if let Some(pattern) = &self.pattern {
            if !pattern.matches(text) {
                return false;
            }
        }
        let length = self.length(text);
        self.min_length <= length && self.is_below_max(length)
    }

    /// Writes every rule that `text` breaks into `found`.
    pub fn check(&self, text: &str, at: &At<'_>, found: &mut Violations) {
        if !self.accept(text) {
            self.complain(text, at, found);
        }
    }

    #[cold]
    fn complain(&self, text: &str, at: &At<'_>, found: &mut Violations) {
        let length = self.length(text);
        if length < self.min_length {
            found.push(at, "minLength", self.min_length, text);
        }
        if let Some(max) = self.max_length.filter(|max| length > *max) {
            found.push(at, "maxLength", max, text);
        }
        if let Some(pattern) = self.pattern.filter(|pattern| !pattern.matches(text)) {
            found.push(at, "pattern", pattern.source, text);
        }
    }

    const fn is_below_max(&self, length: u64) -> bool {
        match self.max_length {
            Some(max) => length <= max,
            None => true,
        }
    }

    /// The length in characters (Unicode code points), as JSON Schema counts it.
    const fn length(&self, text: &str) -> u64 {
        if self.min_length == 0 && self.max_length.is_none() {
            return 0;
        }
        if text.is_ascii() {
            return text.len() as u64;
        }
        let mut rest = text.as_bytes();
        let mut count = 0;
        while let [first, tail @ ..] = rest {
            // Each character has one byte that continues no other.
            count += (*first & 0xC0 != 0x80) as u64;
            rest = tail;
        }
        count
    }
}

/// A regular expression (ECMA 262) of literals and repeated classes, as steps that each
/// take as much as they can: the generator has made sure that no step takes what a later
/// one needs.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    source: &'static str,
    steps: &'static [Step],
    from_start: bool,
}

/// One step of a [`Pattern`].
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// `^`; as the first step.
    Start,
    /// Exactly these bytes.
    Literal(&'static [u8]),
    /// Between `min` and `max` bytes of a class.
    Repeat(&'static Class, u32, u32),
    /// `$`; as the last step.
    End,
}

impl Pattern {
    /// A pattern, as it is in the description, and as steps.
    pub const fn new(source: &'static str, steps: &'static [Step]) -> Self {
        let (from_start, steps) = match steps {
            [Step::Start, rest @ ..] => (true, rest),
            steps => (false, steps),
        };
        Self {
            source,
            steps,
            from_start,
        }
    }

    /// Whether the pattern is found in `text`.
    pub const fn matches(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        loop {
            if self.matches_here(rest) {
                return true;
            }
            match rest {
                [_, tail @ ..] if !self.from_start => rest = tail,
                _ => return false,
            }
        }
    }

    const fn matches_here(&self, mut rest: &[u8]) -> bool {
        let mut steps = self.steps;
        while let [step, next @ ..] = steps {
            rest = match step.strip(rest) {
                Some(rest) => rest,
                None => return false,
            };
            steps = next;
        }
        true
    }
}

impl Step {
    /// What is left of `text` behind this step.
    const fn strip<'t>(&self, mut text: &'t [u8]) -> Option<&'t [u8]> {
        match self {
            Self::Start => None,
            Self::End => {
                if text.is_empty() {
                    Some(text)
                } else {
                    None
                }
            }
            Self::Literal(literal) => {
                let mut literal = *literal;
                while let [wanted, next @ ..] = literal {
                    match text {
                        [byte, tail @ ..] if *byte == *wanted => text = tail,
                        _ => return None,
                    }
                    literal = next;
                }
                Some(text)
            }
            Self::Repeat(class, min, max) => {
                let mut count = 0;
                while count < *max {
                    match text {
                        [byte, tail @ ..] if class.has(*byte) => text = tail,
                        _ => break,
                    }
                    count += 1;
                }
                if count >= *min { Some(text) } else { None }
            }
        }
    }
}

/// A set of ASCII characters.
#[derive(Clone, Copy)]
pub struct Class([bool; 256]);

/// `[0-9]`
pub const DIGIT: &Class = &Class::of(b"09");
/// `[0-9a-fA-F]`
pub const HEX: &Class = &Class::of(b"09AFaf");
/// `[0-9A-Za-z]`
pub const ALPHANUMERIC: &Class = &Class::of(b"09AZaz");
/// `[0-9A-Za-z_]`
pub const WORD: &Class = &Class::of(b"09AZ__az");

impl Class {
    /// The characters between the first and the second byte, the third and the fourth,
    /// and so on, each of these included.
    pub const fn of(mut ranges: &[u8]) -> Self {
        let mut set = [false; 256];
        while let [low, high, next @ ..] = ranges {
            let mut byte = *low as usize;
            while byte <= *high as usize {
                #[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
                {
                    set[byte] = true;
                }
                byte += 1;
            }
            ranges = next;
        }
        Self(set)
    }

    /// Whether `byte` is one of them.
    #[inline]
    pub const fn has(&self, byte: u8) -> bool {
        #[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
        self.0[byte as usize]
    }
}

impl std::fmt::Debug for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries((0..=u8::MAX).filter(|byte| self.has(*byte)).map(char::from))
            .finish()
    }
}

/// Rules of a text that has no type of its own.
macro_rules! rules {
    (
        $(min_length: $min:literal,)?
        $(max_length: $max:literal,)?
        $(pattern: $source:literal => $steps:expr,)?
    ) => {
        const {
            #[allow(unused_imports, reason = "there may be no pattern")]
            use $crate::runtime::text::{ALPHANUMERIC, Class, DIGIT, HEX, Step::*, WORD};
            $crate::runtime::text::Rules::NONE
                $(.min_length($min))?
                $(.max_length($max))?
                $(.pattern($source, &$steps))?
        }
    };
}

/// All of a newtype of text but the struct itself, which stands before each use.
macro_rules! text_newtype {
    (
        $name:ident {
            $(min_length: $min:literal,)?
            $(max_length: $max:literal,)?
            $(pattern: $source:literal => $steps:expr,)?
        }
    ) => {
        impl $name {
            const RULES: $crate::runtime::text::Rules = $crate::runtime::text::rules!(
                $(min_length: $min,)?
                $(max_length: $max,)?
                $(pattern: $source => $steps,)?
            );

            /// Takes a text that follows the rules of this type.
            ///
            /// # Errors
            /// Every rule that the text breaks.
            pub fn new(
                text: impl Into<String>,
            ) -> Result<Self, $crate::runtime::validate::Violations> {
                let text = text.into();
                let at = $crate::runtime::validate::At::Name(stringify!($name));
                let mut found = $crate::runtime::validate::Violations::default();
                Self::RULES.check(&text, &at, &mut found);
                found.into_result()?;
                Ok(Self(::std::borrow::Cow::Owned(text)))
            }

            /// Takes a literal; in a `const`, a wrong one does not compile.
            ///
            /// # Panics
            /// Where the text breaks a rule and this is not evaluated by the compiler.
            #[track_caller]
            pub const fn from_static(text: &'static str) -> Self {
                assert!(
                    Self::RULES.accept(text),
                    "{}",
                    concat!(
                        stringify!($name),
                        " has rules that this text breaks",
                        $(", minLength ", $min,)?
                        $(", maxLength ", $max,)?
                        $(", pattern ", $source,)?
                    )
                );
                Self(::std::borrow::Cow::Borrowed(text))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validate::Violations;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into_owned()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        /// Takes every text; [`Validate`]($crate::Validate) gives the rest of the verdict.
        impl $crate::runtime::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::Json<'_>,
            ) -> Result<Self, $crate::runtime::decode::Fault> {
                let text = $crate::runtime::decode::text(json)?;
                Ok(Self(::std::borrow::Cow::Owned(text.to_owned())))
            }
        }

        $crate::runtime::deserialize::deserialize!($name);

        impl $crate::runtime::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                Self::RULES.check(&self.0, at, found);
            }
        }

        impl $crate::runtime::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(&self.0)
            }
        }
    };
}
pub(crate) use {rules, text_newtype};
