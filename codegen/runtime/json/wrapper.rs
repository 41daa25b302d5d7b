//! Newtypes of other types, such as an array that contains itself.

/// Implements a newtype. The inner type is in parentheses, and after `=>` the function that validates
/// it. The function after `constraints` validates the value as a whole.
macro_rules! wrapper {
    ($name:ident { ($inner:ty) $(=> $validate:expr)? $(,)? } $(, constraints => $constraints:expr)?) => {
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

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl $crate::runtime::json::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::tree::Json<'_>,
            ) -> Result<Self, $crate::runtime::json::decode::Mismatch> {
                $crate::runtime::json::decode::Decode::decode(json).map(Self)
            }
        }

        $crate::runtime::json::deserialize::deserialize!($name);

        impl $crate::runtime::validation::validate::Validate for $name {
            #[allow(unused_variables, reason = "there may be nothing to validate")]
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                $($crate::runtime::validation::validate::required(&self.0, at, found, $validate);)?
                $($crate::runtime::validation::validate::required(self, at, found, $constraints);)?
            }
        }
    };
}
pub(crate) use wrapper;
