//! Discriminators that are added to the objects of union variants.

use std::collections::BTreeMap;

use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// Serializes an object with its discriminator, unless it has one already (OpenAPI 3.0.4,
/// Discriminator Object).
///
/// # Errors
/// Returns an error if the object cannot be serialized.
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

/// Removes the discriminator that [`serialize`] adds to an object which keeps unknown properties,
/// so that a decoded value equals the one that was serialized. Another tag of the same variant is
/// kept.
pub fn remove(
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
