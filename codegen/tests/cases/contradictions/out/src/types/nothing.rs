use crate::runtime::json::object;
use crate::runtime::validation::evaluate;

/// The schema `Nothing`.
///
/// Defined in `#/components/schemas/Nothing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nothing {
    /// The property `slip`.
    pub slip: Option<NothingSlip>,
    /// The property `type`.
    pub r#type: Option<NothingType>,
    /// The property `purpose`.
    pub purpose: Option<NothingPurpose>,
    /// The property `something`.
    pub something: Option<NothingSomething>,
}

object::object!(Nothing {
    slip: optional "slip" => |value, at, found| evaluate::value(
        value,
        crate::rules::NothingSlip,
        at,
        found,
    ),
    r#type: optional "type" => |value, at, found| evaluate::value(
        value,
        crate::rules::NothingType,
        at,
        found,
    ),
    purpose: optional "purpose" => |value, at, found| evaluate::json(
        value,
        crate::rules::NothingPurpose,
        at,
        found,
    ),
    something: optional "something" => |value, at, found| evaluate::value(
        value,
        crate::rules::NothingSomething,
        at,
        found,
    ),
});

/// The schema `Nothing.slip`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"x":false}`.
///
/// Defined in `#/components/schemas/Nothing/properties/slip`.
pub type NothingSlip = String;

/// The schema `Nothing.type`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"anyOf":[{"type":["string","integer"]},{"maxLength":3}]}`.
///
/// Defined in `#/components/schemas/Nothing/properties/type`.
pub type NothingType = String;

/// The schema `Nothing.purpose`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{}`.
///
/// Defined in `#/components/schemas/Nothing/properties/purpose`.
pub type NothingPurpose = serde_json::Value;

/// The schema `Nothing.something`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"properties":{"x":{"not":{}}}}`.
///
/// Defined in `#/components/schemas/Nothing/properties/something`.
pub type NothingSomething = std::collections::BTreeMap<String, serde_json::Value>;
