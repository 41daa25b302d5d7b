//! [`SomeType`], and the types inside it.

pub mod code_1;
pub mod code_minus_2;
pub mod pause;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Some`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeType {
    /// Event
    Code1(Box<Code1>),
    /// Event
    CodeMinus2(Box<CodeMinus2>),
    Pause(Box<Pause>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(SomeType {
    Code1(Code1) => validate::value,
    CodeMinus2(CodeMinus2) => validate::value,
    Pause(Pause) => validate::value,
} "anyOf" else Other);

/// Event
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Code1 {
    pub code: Option<code_1::Code>,
    pub a: Option<String>,
}

object::object!(Code1 {
    code: optional "code" => validate::value,
    a: optional "a",
});

/// Event
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeMinus2 {
    pub code: Option<code_minus_2::Code>,
    pub b: Option<String>,
}

object::object!(CodeMinus2 {
    code: optional "code" => validate::value,
    b: optional "b",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pause {
    pub code: Option<pause::Code>,
    pub c: Option<String>,
}

object::object!(Pause {
    code: optional "code" => validate::value,
    c: optional "c",
});
