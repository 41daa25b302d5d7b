//! [`Holder`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};
use crate::types;

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    pub held: Option<types::Neither>,
    pub few: Option<Few>,
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

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `maxProperties`: `1`.
pub type Few = std::collections::BTreeMap<String, String>;
