//! Newtypes of other types, such as an array that contains itself.

/// Implements a newtype of the type in parentheses, with the constraints of its value. It may be one
/// `with secrets`; `as secret`, its `Debug` output does not show the value.
macro_rules! wrapper {
    ($name:ident { ($inner:ty) $([$($rule:tt)*])? $(with $secrets:ident)? $(as $secret:ident)? $(,)? }) => {
        impl From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        $($crate::runtime::json::wrapper::wrapper!(@debug $name $secret);)?

        impl $crate::runtime::json::described::Described for $name {
            type Kind = Self;
        }

        impl $crate::runtime::json::described::Kind<Self> for $name {
            const HOLDS_NULL: bool = <$inner as $crate::runtime::json::decode::Decode>::HOLDS_NULL;
            const HAS_SECRETS: bool = false
                $(|| $crate::runtime::json::wrapper::wrapper!(@$secrets))?
                $(|| $crate::runtime::json::wrapper::wrapper!(@$secret))?;

            fn decode(
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                $crate::runtime::json::decode::Decode::decode(reader).map(Self)
            }

            fn view(value: &Self) -> $crate::runtime::json::encode::View<'_> {
                $crate::runtime::json::encode::Encode::view(&value.0)
            }

            fn validate(
                value: &Self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                let rules = $crate::runtime::validation::constrained::rules!(
                    $($($rule)*)?
                );
                $crate::runtime::validation::constrained::validate(&value.0, rules, at, found);
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name);
    };
    (@debug $name:ident secret) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
    (@secrets) => { true };
    (@secret) => { true };
}
pub(crate) use wrapper;
