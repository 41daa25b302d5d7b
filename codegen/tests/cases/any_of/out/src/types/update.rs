use crate::runtime::json::object;

/// Validated against `anyOf`:
/// `[{"properties":{"by":{"type":"string"},"title":{"maxLength":3,"type":"string"}},"required":["by","title"]},{"properties":{"by":{"type":"string"},"labels":{"items":{"type":"string"},"type":"array"}},"r…`.
///
/// Defined in `#/components/schemas/Update`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Update {
    pub id: i64,
    pub by: String,
    /// Has at most 3 characters.
    pub title: Option<String>,
    pub labels: Option<Vec<String>>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Update {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(by: impl Into<String>, id: i64) -> Self {
        Self {
            id,
            by: by.into(),
            title: None,
            labels: None,
            additional: Default::default(),
        }
    }

    /// Has at most 3 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Update {
    id: required "id",
    by: required "by",
    title: optional "title" [MaxLength(3)],
    labels: optional "labels",
} keep additional schema crate::rules::Update);
