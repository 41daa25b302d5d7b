//! Newtypes of numbers with constraints.

use crate::runtime::validation::exact_number::Bound;
use crate::runtime::validation::rule::Rule;

/// Returns whether an integer satisfies its constraints, other than those of `Rule::Schema`. Unlike
/// their validation, this can be evaluated in a constant.
#[allow(dead_code, reason = "a crate may have no such integer")]
pub const fn accept_integer(value: i128, rules: &[Rule]) -> bool {
    let mut rest = rules;
    while let [rule, others @ ..] = rest {
        let is_valid = match rule {
            Rule::Minimum(Bound::Integer(limit)) => value >= *limit,
            Rule::ExclusiveMinimum(Bound::Integer(limit)) => value > *limit,
            Rule::Maximum(Bound::Integer(limit)) => value <= *limit,
            Rule::ExclusiveMaximum(Bound::Integer(limit)) => value < *limit,
            Rule::MultipleOf(digits, exponent) => is_multiple(value, *digits, *exponent),
            _ => true,
        };
        if !is_valid {
            return false;
        }
        rest = others;
    }
    true
}

/// Returns whether an integer of at most 64 bits is a multiple of `digits` times ten to the power of
/// `exponent`.
const fn is_multiple(value: i128, digits: u64, exponent: i32) -> bool {
    let (value, mut step) = (value.unsigned_abs(), digits as u128);
    if value == 0 || step == 0 {
        return step != 0;
    }
    let mut rest = value % step;
    let mut places = exponent;
    while places < 0 && rest != 0 {
        rest = rest * 10 % step;
        places += 1;
    }
    while places > 0 && step <= value {
        step *= 10;
        places -= 1;
        rest = value % step;
    }
    rest == 0
}

/// Returns the constraint `multipleOf` with the step that a literal denotes exactly.
#[allow(dead_code, reason = "a crate may have no such constraint")]
pub const fn multiple_of(literal: &str) -> Rule {
    let (mut digits, mut places) = (0_u64, 0);
    let (mut exponent, mut sign) = (0, 1);
    let (mut is_fraction, mut is_exponent) = (false, false);
    let mut rest = literal.as_bytes();
    while let [byte, others @ ..] = rest {
        match *byte {
            b'.' => is_fraction = true,
            b'e' => is_exponent = true,
            b'-' => sign = -1,
            digit if is_exponent => exponent = exponent * 10 + (digit - b'0') as i32,
            digit => {
                digits = digits * 10 + (digit - b'0') as u64;
                places += is_fraction as i32;
            }
        }
        rest = others;
    }
    Rule::MultipleOf(digits, sign * exponent - places)
}

/// Implements a newtype of a number with these constraints.
macro_rules! number_newtype {
    (
        $name:ident {
            type = $inner:ident $(,)?
            $(secret = $secret:literal $(,)?)?
            $(rules = $rules:path,)?
            $(minimum = $min:literal $(,)?)?
            $(exclusive_minimum = $above:literal $(,)?)?
            $(maximum = $max:literal $(,)?)?
            $(exclusive_maximum = $below:literal $(,)?)?
            $(multiple_of = $step:literal $(,)?)?
        }
        $($run_time:ident)?
    ) => {
        impl $name {
            const RULES: &[$crate::runtime::validation::rule::Rule] = {
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::json::number_newtype::bound;
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::validation::rule::Rule;
                &[
                    $($crate::runtime::json::number_newtype::number_newtype!(@rule $secret),)?
                    $(Rule::Minimum(bound!($inner $min)),)?
                    $(Rule::ExclusiveMinimum(bound!($inner $above)),)?
                    $(Rule::Maximum(bound!($inner $max)),)?
                    $(Rule::ExclusiveMaximum(bound!($inner $below)),)?
                    $($crate::runtime::json::number_newtype::multiple_of(stringify!($step)),)?
                    $(Rule::Schema(&$rules),)?
                ]
            };

            /// Creates a value from a valid number.
            ///
            /// # Errors
            /// Returns every violation of the number.
            pub fn new(
                value: $inner,
            ) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                let at = $crate::runtime::validation::location::Location::Name(stringify!($name));
                let mut found = $crate::runtime::validation::violation::Violations::default();
                let value = Self(value);
                $crate::runtime::validation::validate::Validate::validate_at(&value, &at, &mut found);
                found.into_result()?;
                Ok(value)
            }

            /// Creates a value from any number, without validating it. A call that sends an invalid
            /// one has to say so, by [`Call::unchecked_at`]($crate::Call::unchecked_at).
            pub const fn unchecked(value: $inner) -> Self {
                Self(value)
            }

            /// Returns the number.
            pub const fn get(self) -> $inner {
                self.0
            }
        }

        $crate::runtime::json::number_newtype::number_literals!($name $inner $($run_time)? (
            "expected a number"
            $(, ", at least ", stringify!($min))?
            $(, ", greater than ", stringify!($above))?
            $(, ", at most ", stringify!($max))?
            $(, ", less than ", stringify!($below))?
            $(, ", a multiple of ", stringify!($step))?
        ));

        $crate::runtime::json::number_newtype::number_newtype!(@shown $name $($secret)?);

        impl TryFrom<$inner> for $name {
            type Error = $crate::runtime::validation::violation::Violations;

            fn try_from(value: $inner) -> Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        impl From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl PartialEq<$inner> for $name {
            fn eq(&self, other: &$inner) -> bool {
                self.0 == *other
            }
        }

        impl $crate::runtime::json::encode::Encode for $name {
            fn view(&self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::encode::Encode::view(&self.0)
            }
        }

        /// Accepts every number that fits, so that a response can be decoded;
        /// [`Validate`]($crate::Validate) reports violations.
        impl $crate::runtime::json::decode::Decode for $name {
            const HAS_SECRETS: bool = false $(|| $secret)?;

            fn decode(
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                $crate::runtime::json::decode::Decode::decode(reader).map(Self)
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name valid);

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                $crate::runtime::validation::constrained::validate(&self.0, Self::RULES, at, found);
            }
        }

        impl $crate::runtime::request::scalar::Scalar for $name {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                $crate::runtime::request::scalar::Scalar::text(&self.0)
            }
        }
    };
    (@rule $secret:literal) => { Rule::Secret };
    (@shown $name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
    };
    // A secret has no `Display` output, so that no message shows it by accident.
    (@shown $name:ident $secret:literal) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use number_newtype;

/// A limit of a number of this type.
#[allow(unused_macros, reason = "a crate may have no such limit")]
macro_rules! bound {
    (f32 $limit:literal) => {
        $crate::runtime::validation::exact_number::Bound::Number($limit)
    };
    (f64 $limit:literal) => {
        $crate::runtime::validation::exact_number::Bound::Number($limit)
    };
    ($integer:ident $limit:literal) => {
        $crate::runtime::validation::exact_number::Bound::Integer($limit)
    };
}
#[allow(unused_imports, reason = "a crate may have no such limit")]
pub(crate) use bound;

/// Implements the conversion from literals, which the compiler validates, or, if a constraint cannot
/// be evaluated in a constant, the running program.
macro_rules! number_literals {
    ($name:ident $inner:ident ($($message:tt)*)) => {
        impl $name {
            /// Creates a value from a literal. In a `const`, an invalid one does not compile.
            ///
            /// # Panics
            /// Panics if the number is invalid and the call is not evaluated at compile time.
            #[track_caller]
            pub const fn from_literal(value: $inner) -> Self {
                /// The message for an invalid literal.
                const MESSAGE: &str = concat!("invalid ", stringify!($name), ": ", $($message)*);
                let is_valid =
                    $crate::runtime::json::number_newtype::accept_integer(value as i128, Self::RULES);
                assert!(is_valid, "{}", MESSAGE);
                Self(value)
            }
        }
    };
    ($name:ident $inner:ident at_run_time ($($message:tt)*)) => {
        impl $name {
            /// Creates a value from a literal.
            ///
            /// # Panics
            /// Panics if the number is invalid.
            #[track_caller]
            pub fn from_literal(value: $inner) -> Self {
                let value = Self(value);
                let found = $crate::runtime::validation::validate::Validate::validate(&value).err();
                let found = found.as_ref().map(ToString::to_string);
                assert!(
                    found.is_none(),
                    "{}: {}",
                    concat!("invalid ", stringify!($name), ": ", $($message)*),
                    found.unwrap_or_default()
                );
                value
            }
        }
    };
}
pub(crate) use number_literals;
