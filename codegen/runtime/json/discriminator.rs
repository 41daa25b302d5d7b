//! Variants of a union whose object does not say by itself which one it is.

use std::collections::BTreeMap;

use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// Writes an object with the property that tells what it is, unless that is there already
/// (OpenAPI 3.0.4, Discriminator Object).
///
/// # Errors
/// Where the object cannot be written.
pub fn serialize<S: Serializer>(
    value: &impl Serialize,
    discriminator: Option<&'static str>,
    tag: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let value = serde_json::to_value(value).map_err(S::Error::custom)?;
    match (discriminator, &value) {
        (Some(name), Value::Object(fields)) if !fields.contains_key(name) => {
            let mut object = serializer.serialize_map(Some(fields.len() + 1))?;
            object.serialize_entry(name, tag)?;
            for (name, value) in fields {
                object.serialize_entry(name, value)?;
            }
            object.end()
        }
        _ => value.serialize(serializer),
    }
}

/// Takes out what [`serialize`] adds to an object that keeps fields without a name, so that
/// what is read equals what was written. Another tag of the same variant stays.
pub fn take_out(
    fields: &mut BTreeMap<String, impl Serialize>,
    discriminator: Option<&str>,
    tag: &str,
) {
    let Some(name) = discriminator else { return };
    let value = fields.get(name).map(serde_json::to_value);
    if value.is_some_and(|value| value.is_ok_and(|value| value == tag)) {
        fields.remove(name);
    }
}
