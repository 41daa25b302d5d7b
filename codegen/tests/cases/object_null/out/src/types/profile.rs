use crate::runtime::json::{constructor, object};

/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    pub name: String,
    pub title: Option<String>,
    pub age: Option<i64>,
    /// `Some(None)` is null; `None` omits the property.
    pub motto: Option<Option<String>>,
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: optional "motto",
});
constructor::constructor!(Profile {
    name: into String,
    title: plain Option<String>,
} else [age, motto]);
