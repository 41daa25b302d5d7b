//! Newtypes of strings with constraints or formats.

/// Implements a newtype of a string with these constraints.
macro_rules! newtype {
    (
        $name:ident {
            $(secret = $secret:literal $(,)?)?
            $(format = $format:ident $(,)?)?
            $(rules = $rules:path,)?
            $(min_length = $min:literal $(,)?)?
            $(max_length = $max:literal $(,)?)?
            $(pattern = $source:literal => $($matcher:tt)+)?
        }
        $($run_time:ident)?
    ) => {
        impl $name {
            /// Whether the text is secret.
            const IS_SECRET: bool = false $(|| $secret)?;

            const CONSTRAINTS: $crate::runtime::validation::string_constraints::StringConstraints =
                $crate::runtime::validation::string_constraints::string_constraints!(
                    $(min_length = $min,)?
                    $(max_length = $max,)?
                    $(pattern = $source => $($matcher)+)?
                );

            /// Creates a value from a valid text.
            ///
            /// # Errors
            /// Returns every violation of the text.
            pub fn new(
                text: impl Into<String>,
            ) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                let text = text.into();
                let at = $crate::runtime::validation::location::Location::Name(stringify!($name));
                let mut found = $crate::runtime::validation::violation::Violations::default();
                Self::validate_text(&text, &at, &mut found);
                found.into_result()?;
                Ok(Self(::std::borrow::Cow::Owned(text)))
            }

            /// Creates a value from any text, without validating it. A call that sends an invalid
            /// one has to say so, by [`Call::unchecked_at`]($crate::Call::unchecked_at).
            pub fn unchecked(text: impl Into<String>) -> Self {
                Self(::std::borrow::Cow::Owned(text.into()))
            }

            #[inline]
            fn validate_text(
                text: &str,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                let is_valid = Self::CONSTRAINTS.has_length(text)
                    $(&& $crate::runtime::validation::pattern::matches_text!(
                        Self::CONSTRAINTS,
                        text,
                        $($matcher)+
                    ))?;
                if !is_valid {
                    found.redacting(Self::IS_SECRET, |found| {
                        Self::CONSTRAINTS.push_violations(text, at, found);
                    });
                }
                $(found.redacting(Self::IS_SECRET, |found| $format::FORMAT.validate(text, at, found));)?
                $($crate::runtime::validation::constrained::by_rules(
                    &text.to_owned(),
                    &[$crate::runtime::validation::rule::Rule::Schema(&$rules)],
                    at,
                    found,
                );)?
            }

            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::runtime::json::newtype::literals!($name, $($run_time)?, concat!(
            "invalid ", stringify!($name), ": expected text"
            $(, ", at least ", $min, " characters")?
            $(, ", at most ", $max, " characters")?
            $(, ", matching `", $source, "`")?
        ));

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match Self::IS_SECRET {
                    true => f.debug_tuple(stringify!($name)).finish_non_exhaustive(),
                    false => f.debug_tuple(stringify!($name)).field(&self.0).finish(),
                }
            }
        }

        $crate::runtime::json::newtype::newtype!(@display $name $($secret)?);

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validation::violation::Violations;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::runtime::validation::violation::Violations;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::runtime::validation::violation::Violations;

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

        impl $crate::runtime::json::encode::Encode for $name {
            fn view(&self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::encode::View::Text((&*self.0).into())
            }
        }

        /// Accepts every string, so that a response can be decoded; [`Validate`]($crate::Validate)
        /// reports violations.
        impl $crate::runtime::json::decode::Decode for $name {
            const HAS_SECRETS: bool = Self::IS_SECRET;

            fn decode(
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                let text = <String as $crate::runtime::json::decode::Decode>::decode(reader)?;
                Ok(Self(::std::borrow::Cow::Owned(text)))
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name valid);

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                Self::validate_text(&self.0, at, found);
            }
        }

        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(&self.0)
            }
        }
    };
    (@display $name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
    // A secret has no `Display` output, so that no message shows it by accident.
    (@display $name:ident $secret:literal) => {};
}
pub(crate) use newtype;

/// Implements the conversion from literals, which the compiler validates, or, if a constraint cannot
/// be evaluated in a constant, the running program.
macro_rules! literals {
    ($name:ident,, $message:expr) => {
        impl $name {
            /// Creates a value from a literal. In a `const`, an invalid one does not compile.
            ///
            /// # Panics
            /// Panics if the text is invalid and the call is not evaluated at compile time.
            #[track_caller]
            pub const fn from_static(text: &'static str) -> Self {
                /// The message for an invalid literal.
                const MESSAGE: &str = $message;
                assert!(Self::CONSTRAINTS.accept_literal(text), "{}", MESSAGE);
                Self(::std::borrow::Cow::Borrowed(text))
            }
        }
    };
    ($name:ident, at_run_time, $message:expr) => {
        impl $name {
            /// Creates a value from a literal.
            ///
            /// # Panics
            /// Panics if the text is invalid.
            #[track_caller]
            pub fn from_static(text: &'static str) -> Self {
                let value = Self(::std::borrow::Cow::Borrowed(text));
                let found = $crate::runtime::validation::validate::Validate::validate(&value).err();
                let found = found.as_ref().map(ToString::to_string);
                assert!(
                    found.is_none(),
                    "{}: {}",
                    $message,
                    found.unwrap_or_default()
                );
                value
            }
        }
    };
}
pub(crate) use literals;
