use super::Profile;
use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// What is known of someone.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub profile: Option<Option<Profile>>,
    /// The property `list`.
    pub list: Option<Vec<HolderListItem>>,
    /// The property `map`.
    pub map: Option<std::collections::BTreeMap<String, HolderMapValue>>,
}

object::object!(Holder {
    profile: optional "profile" => validate::value,
    list: optional "list" => validate::value,
    map: optional "map" => validate::value,
});

/// The schema `Holder.list.item`.
///
/// Defined in `#/components/schemas/Holder/properties/list/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderListItem {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(HolderListItem {
    a: optional "a",
    b: optional "b",
});

/// The schema `Holder.map.value`.
///
/// Defined in `#/components/schemas/Holder/properties/map/additionalProperties`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HolderMapValue {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(HolderMapValue {
    a: optional "a",
    b: optional "b",
});
