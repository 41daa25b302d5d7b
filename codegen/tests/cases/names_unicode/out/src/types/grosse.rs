use crate::runtime::json::object;

/// Defined in `#/components/schemas/Größe`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Grosse {
    /// The property `naïve`.
    pub naive: Option<String>,
    /// The property `名前`.
    pub ming_qian: Option<String>,
    /// The property `年齢`.
    pub nian_ling: Option<i64>,
    /// The property `Ж`.
    pub zh: Option<String>,
    /// The property `ж`.
    pub zh_: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Grosse {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// The property `naïve`.
    pub fn naive(mut self, value: impl Into<String>) -> Self {
        self.naive = Some(value.into());
        self
    }

    /// The property `名前`.
    pub fn ming_qian(mut self, value: impl Into<String>) -> Self {
        self.ming_qian = Some(value.into());
        self
    }

    /// The property `年齢`.
    pub fn nian_ling(mut self, value: i64) -> Self {
        self.nian_ling = Some(value);
        self
    }

    /// The property `Ж`.
    pub fn zh(mut self, value: impl Into<String>) -> Self {
        self.zh = Some(value.into());
        self
    }

    /// The property `ж`.
    pub fn zh_(mut self, value: impl Into<String>) -> Self {
        self.zh_ = Some(value.into());
        self
    }
}

object::object!(Grosse {
    naive: optional "naïve",
    ming_qian: optional "名前",
    nian_ling: optional "年齢",
    zh: optional "Ж",
    zh_: optional "ж",
});
