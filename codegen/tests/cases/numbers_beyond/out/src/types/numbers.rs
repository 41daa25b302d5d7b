use crate::runtime::json::object;
use crate::runtime::validation::{bounds, multiple_of, validate};

/// The schema `Numbers`.
///
/// Described at `#/components/schemas/Numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers {
    /// The field `tenth`.
    pub tenth: Option<f64>,
    /// The field `half`.
    pub half: Option<i64>,
    /// The field `whole_step`.
    pub whole_step: Option<i64>,
    /// The field `steps`.
    ///
    /// The rule `multipleOf` is not checked: `99999999999999999999`.
    pub steps: Option<i64>,
    /// The field `far`.
    ///
    /// The rule `minimum` is not checked: `99999999999999999999`.
    pub far: Option<i64>,
    /// The field `wide`.
    pub wide: Option<i64>,
    /// The field `vast`.
    pub vast: Option<f64>,
    /// The field `huge`.
    pub huge: Option<f64>,
    /// The field `unsigned`.
    pub unsigned: Option<u64>,
    /// The field `above`.
    pub above: Option<u64>,
    /// The field `byte`.
    pub byte: Option<u8>,
    /// The field `small`.
    pub small: Option<i16>,
    /// The field `count`.
    pub count: Option<u64>,
    /// The field `time`.
    ///
    /// Format `unix-time`, which is not checked.
    pub time: Option<i64>,
}

object::object!(Numbers {
    tenth: optional "tenth" => |value, at, found| {
        validate::value(value, at, found);
        multiple_of::validate(*value, (1, -1), at, found);
    },
    half: optional "half" => |value, at, found| multiple_of::validate(*value, (5, -1), at, found),
    whole_step: optional "whole_step" => |value, at, found| multiple_of::validate(*value, (2, 0), at, found),
    steps: optional "steps",
    far: optional "far",
    wide: optional "wide" => |value, at, found| bounds::maximum(*value, -3000000000, at, found),
    vast: optional "vast" => |value, at, found| {
        validate::value(value, at, found);
        bounds::minimum(
            *value,
            1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.0,
            at,
            found,
        );
    },
    huge: optional "huge" => |value, at, found| {
        validate::value(value, at, found);
        bounds::maximum(*value, 123456789012345680000000000000.0, at, found);
    },
    unsigned: optional "unsigned",
    above: optional "above" => |value, at, found| bounds::minimum(*value, 9223372036854775808, at, found),
    byte: optional "byte",
    small: optional "small" => |value, at, found| bounds::minimum(*value, 1, at, found),
    count: optional "count",
    time: optional "time",
});
