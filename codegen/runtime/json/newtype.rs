//! Newtypes of text with rules.

/// All that a newtype of text can do, whose struct stands before its rules.
macro_rules! newtype {
    (
        $name:ident {
            $(secret = $secret:literal $(,)?)?
            $(format = $format:ident $(,)?)?
            $(min_length = $min:literal $(,)?)?
            $(max_length = $max:literal $(,)?)?
            $(pattern = $source:literal => $($matcher:tt)+)?
        }
        $($run_time:ident)?
    ) => {
        impl $name {
            /// Whether nobody is shown the text.
            const IS_SECRET: bool = false $(|| $secret)?;

            const RULES: $crate::runtime::validation::string_constraints::Rules = $crate::runtime::validation::string_constraints::string_constraints!(
                $(min_length = $min,)?
                $(max_length = $max,)?
                $(pattern = $source => $($matcher)+)?
            );

            /// Takes a text that follows the rules of this type.
            ///
            /// # Errors
            /// Every rule that the text breaks.
            pub fn new(
                text: impl Into<String>,
            ) -> Result<Self, $crate::runtime::validation::validate::Violations> {
                let text = text.into();
                let at = $crate::runtime::validation::validate::At::Name(stringify!($name));
                let mut found = $crate::runtime::validation::validate::Violations::default();
                Self::check_text(&text, &at, &mut found);
                found.into_result()?;
                Ok(Self(::std::borrow::Cow::Owned(text)))
            }

            #[inline]
            fn check_text(
                text: &str,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                let is_good = Self::RULES.has_length(text)
                    $(&& $crate::runtime::validation::pattern::matches_text!(Self::RULES, text, $($matcher)+))?;
                if !is_good {
                    found.hiding(Self::IS_SECRET, |found| Self::RULES.complain(text, at, found));
                }
                $(found.hiding(Self::IS_SECRET, |found| $format::FORMAT.check(text, at, found));)?
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::runtime::json::newtype::literals!($name, $($run_time)?, concat!(
            "not a ", stringify!($name), ", which is text"
            $(, ", at least ", $min, " characters long")?
            $(, ", at most ", $max, " characters long")?
            $(, ", that matches `", $source, "`")?
        ));

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match Self::IS_SECRET {
                    true => f.debug_tuple(stringify!($name)).finish_non_exhaustive(),
                    false => f.debug_tuple(stringify!($name)).field(&self.0).finish(),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validation::validate::Violations;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::runtime::validation::validate::Violations;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::runtime::validation::validate::Violations;

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
        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Fault> {
                let text = $crate::runtime::json::decode::text(json)?;
                Ok(Self(::std::borrow::Cow::Owned(text.to_owned())))
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl $crate::runtime::validation::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                Self::check_text(&self.0, at, found);
            }
        }

        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(&self.0)
            }
        }
    };
}
pub(crate) use newtype;

/// How a newtype takes literals: checked by the compiler, or, where only code that it cannot
/// run knows the rules, when the program runs.
macro_rules! literals {
    ($name:ident,, $complaint:expr) => {
        impl $name {
            /// Takes a literal; in a `const`, a wrong one does not compile.
            ///
            /// # Panics
            /// Where the text breaks a rule and this is not evaluated by the compiler.
            #[track_caller]
            pub const fn from_static(text: &'static str) -> Self {
                /// Why the compiler refuses a literal.
                const COMPLAINT: &str = $complaint;
                assert!(Self::RULES.accept_literal(text), "{}", COMPLAINT);
                Self(::std::borrow::Cow::Borrowed(text))
            }
        }
    };
    ($name:ident, at_run_time, $complaint:expr) => {
        impl $name {
            /// Takes a literal.
            ///
            /// # Panics
            /// Where the text breaks a rule.
            #[track_caller]
            pub fn from_static(text: &'static str) -> Self {
                let value = Self(::std::borrow::Cow::Borrowed(text));
                let found = $crate::runtime::validation::validate::Validate::validate(&value).err();
                let found = found.as_ref().map(ToString::to_string);
                assert!(
                    found.is_none(),
                    "{}: {}",
                    $complaint,
                    found.unwrap_or_default()
                );
                value
            }
        }
    };
}
pub(crate) use literals;
