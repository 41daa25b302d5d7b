use super::Neither;
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// The schema `Holder`.
///
/// Described at `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The field `held`.
    pub held: Option<Neither>,
    /// The field `few`.
    pub few: Option<HolderFew>,
}

object::object!(Holder {
    held: optional "held" => |value, at, found| evaluate::value(
        value,
        crate::rules::Neither,
        at,
        found,
    ),
    few: optional "few" => |value, at, found| {
        for (key, value) in value.iter() {
            let at = &at.key(key);
            string_constraints::string_constraints!(max_length = 3)
                .validate(value, at, found);
        }
        evaluate::value(value, crate::rules::HolderFew, at, found);
    },
});

/// The schema `Holder.few`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `maxProperties` is checked: `1`.
///
/// Described at `#/components/schemas/Holder/properties/few`.
pub type HolderFew = std::collections::BTreeMap<String, String>;
