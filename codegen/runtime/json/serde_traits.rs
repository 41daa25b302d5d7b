//! serde's traits for the types of the API, with the feature `serde`.
//!
//! Nothing else in the crate uses them: bodies, parameters and parts are encoded by
//! [`Encode`](crate::runtime::json::encode::Encode). Their methods are generic, and cost the compiler
//! more than the rest of a small type, so that those who do without them can save that.

/// Implements `serde::Serialize` and `serde::Deserialize`, which may accept only a `valid` value.
#[cfg(feature = "serde")]
macro_rules! serde_traits {
    ($name:ident $($valid:ident)?) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::json::encode::serialize(self, serializer)
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!(@deserialize $name $($valid)?);
    };
    (@deserialize $name:ident) => {
        $crate::runtime::json::deserialize::deserialize!($name);
    };
    (@deserialize $name:ident valid) => {
        /// Rejects an invalid value.
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::json::deserialize::valid(deserializer)
            }
        }
    };
}
#[cfg(not(feature = "serde"))]
macro_rules! serde_traits {
    ($name:ident $($valid:ident)?) => {};
}
#[allow(unused_imports, reason = "a crate may have no types")]
pub(crate) use serde_traits;
