use crate::runtime::json::{integer_enum, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Some`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeType {
    /// Event
    Code1(Box<SomeCode1>),
    /// Event
    CodeMinus2(Box<SomeCodeMinus2>),
    Pause(Box<SomePause>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(SomeType {
    Code1(SomeCode1) => validate::value,
    CodeMinus2(SomeCodeMinus2) => validate::value,
    Pause(SomePause) => validate::value,
} "anyOf" else Other);

/// Defined in `#/components/schemas/Some/anyOf/0/properties/code`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SomeCode1Code {
    /// `1`
    #[default]
    N1,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(SomeCode1Code {
    N1 = 1,
} other Other);

/// Event
///
/// Defined in `#/components/schemas/Some/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SomeCode1 {
    pub code: Option<SomeCode1Code>,
    pub a: Option<String>,
}

object::object!(SomeCode1 {
    code: optional "code" => validate::value,
    a: optional "a",
});

/// Defined in `#/components/schemas/Some/anyOf/1/properties/code`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SomeCodeMinus2Code {
    /// `-2`
    #[default]
    Minus2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(SomeCodeMinus2Code {
    Minus2 = - 2,
} other Other);

/// Event
///
/// Defined in `#/components/schemas/Some/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SomeCodeMinus2 {
    pub code: Option<SomeCodeMinus2Code>,
    pub b: Option<String>,
}

object::object!(SomeCodeMinus2 {
    code: optional "code" => validate::value,
    b: optional "b",
});

/// Defined in `#/components/schemas/Some/anyOf/2/properties/code`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SomePauseCode {
    /// `1`
    #[default]
    N1,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(SomePauseCode {
    N1 = 1,
} other Other);

/// Pause
///
/// Defined in `#/components/schemas/Some/anyOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SomePause {
    pub code: Option<SomePauseCode>,
    pub c: Option<String>,
}

object::object!(SomePause {
    code: optional "code" => validate::value,
    c: optional "c",
});
