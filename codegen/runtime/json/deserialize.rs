//! `serde::Deserialize` for the types that are read from JSON, so that any format can bring
//! them and other types can have them inside.

use serde::de::{Deserialize, Deserializer, Error};

use crate::runtime::json::decode::Decode;
use crate::runtime::json::tree::Json;

/// Reads a type from any format of serde; what `Deserialize` of every type calls.
///
/// # Errors
/// Those of the format, and those of [`Decode::decode`].
pub fn by_way_of_json<'de, T: Decode, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::decode(&Json::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// Gives a type that can be read from JSON the trait of serde.
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::json::deserialize::by_way_of_json(deserializer)
            }
        }
    };
}
pub(crate) use deserialize;
