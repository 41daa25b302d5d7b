//! [`Holder`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// What is known of someone.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub profile: Option<Option<types::Profile>>,
    pub list: Option<Vec<ListItem>>,
    pub map: Option<std::collections::BTreeMap<String, MapValue>>,
}

object::object!(Holder {
    profile: optional "profile" => validate::value,
    list: optional "list" => validate::value,
    map: optional "map" => validate::value,
});

pub use crate::shapes::ABYcpolq as ListItem;
pub use crate::shapes::ABYcpolq as MapValue;
