use crate::runtime::json::object;

/// Defined in `#/components/schemas/Profile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    pub name: String,
    pub title: Option<String>,
    pub age: Option<i64>,
    pub motto: Option<String>,
}

object::object!(Profile {
    name: required "name",
    title: required "title",
    age: optional "age",
    motto: nullable "motto",
});
