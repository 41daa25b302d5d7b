use crate::runtime::json::{constructor, object, union, value_enum};
use crate::runtime::validation::validate;

/// The property `ok` selects the variant.
///
/// Defined in `#/components/schemas/Flagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flagged {
    /// Selected by `true`.
    OkTrue(Box<FlaggedOkTrue>),
    /// Selected by `false`.
    OkFalse(Box<FlaggedOkFalse>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Flagged {
    OkTrue(FlaggedOkTrue) = "true" in ok => validate::value,
    OkFalse(FlaggedOkFalse) = "false" in ok => validate::value,
} "oneOf" by "ok" else Other);

/// Defined in `#/components/schemas/Flagged/oneOf/0/properties/ok`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlaggedOkTrueOk {
    /// `true`
    #[default]
    True,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(FlaggedOkTrueOk {
    True = Boolean(true),
} other Other);

/// Defined in `#/components/schemas/Flagged/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FlaggedOkTrue {
    pub ok: FlaggedOkTrueOk,
    pub result: String,
}

object::object!(FlaggedOkTrue {
    ok: required "ok" => validate::value,
    result: required "result",
});
constructor::constructor!(FlaggedOkTrue {
    result: into String,
} else [ok]);

/// Defined in `#/components/schemas/Flagged/oneOf/1/properties/ok`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlaggedOkFalseOk {
    /// `false`
    #[default]
    False,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(FlaggedOkFalseOk {
    False = Boolean(false),
} other Other);

/// Defined in `#/components/schemas/Flagged/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FlaggedOkFalse {
    pub ok: FlaggedOkFalseOk,
    pub error: String,
}

object::object!(FlaggedOkFalse {
    ok: required "ok" => validate::value,
    error: required "error",
});
constructor::constructor!(FlaggedOkFalse {
    error: into String,
} else [ok]);
