//! Discriminators that are added to the objects of union variants.

use std::collections::BTreeMap;

use crate::runtime::json::encode::Encode;

/// Removes the discriminator that is added to an object which keeps unknown properties,
/// so that a decoded value equals the one that was serialized. Another tag of the same variant is
/// kept.
pub fn remove(fields: &mut BTreeMap<String, impl Encode>, discriminator: Option<&str>, tag: &str) {
    let Some(name) = discriminator else { return };
    let value = fields.get(name).map(|value| value.view().to_value());
    if value.is_some_and(|value| value == tag) {
        fields.remove(name);
    }
}
