//! [`SomeType`], and the types inside it.

pub mod code_1 {
    pub use crate::shapes::Values1Vxdanm as Code;
}
pub mod code_minus_2;
pub mod pause {
    pub use crate::shapes::Values1Vxdanm as Code;
}

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Some`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SomeType {
    /// Event
    Code1(Box<Code1>),
    /// Event
    CodeMinus2(Box<CodeMinus2>),
    Pause(Box<Pause>),
    /// A value that matches several of the variants, none of which has all of its properties; or
    /// none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(SomeType {
    Code1(Code1),
    CodeMinus2(CodeMinus2),
    Pause(Pause),
} "anyOf" else Other of response);

/// Event
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Code1 {
    pub code: Option<code_1::Code>,
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Code1 {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn code(mut self, value: code_1::Code) -> Self {
        self.code = Some(value);
        self
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Code1 {
    code: optional "code",
    a: optional "a",
});

/// Event
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeMinus2 {
    pub code: Option<code_minus_2::Code>,
    pub b: Option<String>,
}

#[cfg(feature = "build-responses")]
impl CodeMinus2 {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn code(mut self, value: code_minus_2::Code) -> Self {
        self.code = Some(value);
        self
    }

    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

object::object!(CodeMinus2 {
    code: optional "code",
    b: optional "b",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pause {
    pub code: Option<pause::Code>,
    pub c: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Pause {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn code(mut self, value: pause::Code) -> Self {
        self.code = Some(value);
        self
    }

    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

object::object!(Pause {
    code: optional "code",
    c: optional "c",
});
