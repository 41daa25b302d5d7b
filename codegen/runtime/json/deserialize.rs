//! `serde::Deserialize` for the types that are decoded from JSON, so that they can be read from any
//! data format and used in other types.

use serde::de::{Deserializer, Error};

use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::transcode;
use crate::runtime::validation::validate::Validate;

/// Decodes a type from any data format of serde, strictly.
///
/// # Errors
/// Returns the errors of the data format, and those of [`Decode::decode`].
pub fn through_json<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = transcode::to_json(deserializer)?;
    let decoded = decode::from_text(&text, Decoding::Strict);
    decoded.map(|(value, _)| value).map_err(D::Error::custom)
}

/// Decodes a type from any data format of serde, and rejects an invalid value.
///
/// # Errors
/// Returns the errors of [`through_json`], and the violations of the value.
pub fn valid<'de, T: Decode + Validate, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value: T = through_json(deserializer)?;
    match value.validate() {
        Ok(()) => Ok(value),
        Err(violations) => Err(D::Error::custom(violations)),
    }
}

/// Implements `serde::Deserialize` for a type that implements `Decode`.
#[allow(
    unused_macros,
    reason = "a crate may have no types of JSON but newtypes"
)]
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::json::deserialize::through_json(deserializer)
            }
        }
    };
}
#[allow(
    unused_imports,
    reason = "a crate may have no types of JSON but newtypes"
)]
pub(crate) use deserialize;
