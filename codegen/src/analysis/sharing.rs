//! Inline schemas that are equal: they get one definition, and each of their places an alias of it.
//!
//! Two inline schemas are equal if their types would be, down to the docs of properties, and if they
//! have the same title; what else is said about a schema as a whole belongs to its place. Where a value goes makes no difference to
//! its type, so one that was received can be sent. A definition is named after its content, so
//! that its name depends neither on the places that share it nor on their number. Components are
//! never shared: they have names of their own, which set them apart.
//!
//! Imports `ir`.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::Value;
use xxhash_rust::xxh3::xxh3_64;

use crate::ir::{Api, Docs, Home, Label, Listed, Rules, Schema, SchemaId, Shape, Type};

/// Gives inline schemas that are equal one definition.
pub(crate) fn share_equal(api: &mut Api) {
    let contents = Contents::of(api);
    let mut places: BTreeMap<&Content, Vec<SchemaId>> = BTreeMap::new();
    for (index, state) in contents.iter().enumerate() {
        if let State::Known(content) = state {
            places.entry(content).or_default().push(SchemaId(index));
        }
    }
    let shared = places.into_iter().filter(|(_, places)| places.len() > 1);
    let mut definitions = BTreeMap::new();
    for (content, places) in shared {
        let Some(first) = places.first().and_then(|id| api.schema(*id)) else {
            continue;
        };
        let definition = Schema {
            label: Label::of(Home::Shared, &name(first, content.hash)),
            origin: String::new(),
            defined_in: None,
            docs: Docs::default(),
            ..first.clone()
        };
        let id = SchemaId(api.schemas.len());
        api.schemas.push(definition);
        definitions.extend(places.into_iter().map(|place| (place, id)));
    }
    for (place, definition) in &definitions {
        if let Some(schema) = api.schemas.get_mut(place.0) {
            schema.shape = Shape::Alias(Type::Named(*definition));
            schema.rules.clear();
        }
    }
    // What is inside an equal schema is equal as well.
    for schema in api.schemas.iter_mut().rev() {
        if schema.label.home != Home::Shared {
            break;
        }
        let mut types = schema.shape.types_mut();
        while let Some(ty) = types.pop() {
            match ty {
                Type::Named(id) => *id = definitions.get(id).copied().unwrap_or(*id),
                ty => types.extend(ty.parts_mut()),
            }
        }
    }
}

/// What two equal schemas have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Content {
    /// Their shape and their constraints, with the names of components and the hashes of inline
    /// schemas instead of ids.
    text: String,
    hash: u64,
}

/// What is known of the content of a schema.
#[derive(Clone, Debug)]
enum State {
    Unknown,
    /// It is being computed. A schema that contains itself is met in this state.
    Open,
    /// Inline schemas can be shared.
    Known(Content),
    /// It has a name of its own, or contains itself without one in between.
    Own,
}

/// Computes the contents of schemas, each once.
struct Contents<'a> {
    api: &'a Api,
    states: Vec<State>,
}

impl Contents<'_> {
    /// The contents of all schemas of an API.
    fn of(api: &Api) -> Vec<State> {
        let mut contents = Contents {
            api,
            states: vec![State::Unknown; api.schemas.len()],
        };
        for (id, _) in api.schemas() {
            contents.hash(id);
        }
        contents.states
    }

    /// The hash of the content of an inline schema, or none if it cannot be shared.
    fn hash(&mut self, id: SchemaId) -> Option<u64> {
        match self.states.get(id.0)? {
            State::Known(content) => return Some(content.hash),
            State::Open | State::Own => return None,
            State::Unknown => self.set(id, State::Open),
        }
        let content = self.api.schema(id).and_then(|schema| self.content(schema));
        let hash = content.as_ref().map(|content| content.hash);
        self.set(id, content.map_or(State::Own, State::Known));
        hash
    }

    fn set(&mut self, id: SchemaId, state: State) {
        if let Some(slot) = self.states.get_mut(id.0) {
            *slot = state;
        }
    }

    fn content(&mut self, schema: &Schema) -> Option<Content> {
        if !is_inline(schema) || refers(&schema.rules) {
            return None;
        }
        let parts = (&schema.shape, &schema.rules, title(schema));
        let mut value = serde_json::to_value(parts).ok()?;
        self.resolve(&mut value)?;
        let text = value.to_string();
        let hash = xxh3_64(text.as_bytes());
        Some(Content { text, hash })
    }

    /// Replaces ids, which depend on the rest of the document.
    fn resolve(&mut self, value: &mut Value) -> Option<()> {
        match value {
            Value::Object(map) => {
                if let Some(id) = map.get("SchemaId").and_then(Value::as_u64) {
                    let id = SchemaId(usize::try_from(id).ok()?);
                    *value = self.reference(id)?;
                    return Some(());
                }
                map.values_mut().try_for_each(|value| self.resolve(value))
            }
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.resolve(item)),
            _ => Some(()),
        }
    }

    /// What stands for a schema in the content of another one.
    fn reference(&mut self, id: SchemaId) -> Option<Value> {
        let schema = self.api.schema(id)?;
        match is_inline(schema) {
            true => self.hash(id).map(Value::from),
            false => Some(Value::from(schema.label.family.as_str())),
        }
    }
}

/// Whether a schema has no name of its own.
fn is_inline(schema: &Schema) -> bool {
    !schema.label.path.is_empty()
}

/// Whether constraints refer to schemas.
fn refers(rules: &Rules) -> bool {
    serde_json::to_string(rules).map_or(true, |text| text.contains("SchemaId"))
}

/// The title of a schema, be it for people or for programs.
fn title(schema: &Schema) -> Option<&str> {
    let docs = &schema.docs;
    docs.title.as_deref().or(docs.name.as_deref())
}

/// The name of a definition: the title, or else some words of its content, and letters that depend on
/// all of it.
fn name(schema: &Schema, hash: u64) -> String {
    let title = title(schema).map(str::to_owned);
    let (kind, texts): (_, Vec<String>) = match &schema.shape {
        _ if title.is_some() => ("titled", title.into_iter().collect()),
        Shape::Object { fields, .. } => {
            let names = fields.iter().map(|field| field.name.clone());
            ("object", names.collect())
        }
        Shape::Enumeration { values, .. } => ("values", values.iter().map(text_of).collect()),
        Shape::Constants(values) => ("values", values.iter().map(text_of).collect()),
        Shape::Union(union) => {
            let variants = union.variants.iter();
            let labels = variants.map(|variant| variant.label.clone());
            ("union", labels.collect())
        }
        _ => ("shared", Vec::new()),
    };
    let words = texts.iter().flat_map(|text| {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        words.filter(|word| !word.is_empty())
    });
    let mut name = String::new();
    for word in words {
        // A name cannot begin with a digit.
        if name.is_empty() && word.starts_with(|c: char| c.is_ascii_digit()) {
            name.extend([kind, " "]);
        }
        if name.len() + word.len() > LONGEST {
            break;
        }
        name.push_str(word);
        name.push(' ');
    }
    if name.is_empty() {
        name.extend([kind, " "]);
    }
    name.push_str(&letters(hash));
    name
}

/// What the document calls a value, or else the value.
fn text_of<T: Display>(listed: &Listed<T>) -> String {
    let name = listed.name.as_ref();
    name.map_or_else(|| listed.value.to_string(), Clone::clone)
}

/// The maximum length of the words of a name.
const LONGEST: usize = 30;

/// Some letters for a hash.
fn letters(mut hash: u64) -> String {
    let letters = std::iter::repeat_with(|| {
        let letter = u8::try_from(hash % 26).unwrap_or_default();
        hash /= 26;
        char::from(b'a' + letter)
    });
    letters.take(6).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, enumeration, field, list, named, object, schema};
    use crate::ir::{Constant, Rest};

    /// An API with these schemas, each inside the component of its number.
    fn inline(shapes: Vec<Shape>) -> Api {
        let mut api = api(shapes);
        for schema in &mut api.schemas {
            schema.label = schema.label.part("part");
        }
        api
    }

    /// The labels of the schemas that they are aliases of.
    fn targets(api: &Api) -> Vec<Option<&str>> {
        let target = |schema: &Schema| match schema.shape {
            Shape::Alias(Type::Named(id)) => Some(api.schema(id)?.label.family.as_str()),
            _ => None,
        };
        api.schemas.iter().map(target).collect()
    }

    #[test]
    fn what_is_inside_equal_schemas_is_shared_too() {
        let holder = |id| object(vec![field("size", list(named(id)))], Rest::Ignored);
        let sizes = || enumeration(&["small", "large"], false);
        let mut api = inline(vec![holder(1), sizes(), holder(3), sizes(), sizes()]);
        share_equal(&mut api);
        let targets = targets(&api);
        assert_eq!(targets[0], targets[2]);
        assert!(targets[0].is_some_and(|name| name.starts_with("size ")));
        assert_eq!([targets[1], targets[3]], [targets[4]; 2]);
        assert!(targets[4].is_some_and(|name| name.starts_with("small large ")));
        assert_eq!(api.schemas.len(), 7);
        let inside = api.schemas[5..].iter().flat_map(|it| it.shape.types());
        let inside: Vec<_> = inside.flat_map(Type::parts).collect();
        let [Type::Named(id)] = inside.as_slice() else {
            panic!("one type inside the definitions")
        };
        assert_eq!(api.schema(*id).unwrap().label.home, Home::Shared);
    }

    #[test]
    fn a_title_names_a_definition() {
        let mut api = inline(vec![enumeration(&["a"], true), enumeration(&["a"], true)]);
        for schema in &mut api.schemas {
            schema.docs.title = Some("Pet size".to_owned());
        }
        share_equal(&mut api);
        let name = &api.schemas.last().unwrap().label.family;
        assert!(name.starts_with("Pet size ") && name.len() == "Pet size ".len() + 6);
    }

    #[test]
    fn a_name_is_made_of_words() {
        let named = Listed {
            name: Some("Mention spam".to_owned()),
            ..Listed::new(Constant::Integer(5))
        };
        let unnamed = Listed::new(Constant::Integer(5));
        for (shape, expected) in [
            (Shape::Constants(vec![named]), "Mention spam "),
            (Shape::Constants(vec![unnamed]), "values 5 "),
            (enumeration(&["01", "02"], false), "values 01 02 "),
            (enumeration(&["*"], false), "values "),
            (
                object(vec![field("16x16", Type::Boolean)], Rest::Ignored),
                "object 16x16 ",
            ),
        ] {
            let mut api = inline(vec![shape.clone(), shape]);
            share_equal(&mut api);
            let name = &api.schemas[2].label.family;
            let words = name.get(..name.len() - 6).unwrap();
            assert_eq!(words, expected);
        }
    }

    #[test]
    fn a_name_depends_on_the_content_alone() {
        let name_in = |others: Vec<Shape>| {
            let shapes = [enumeration(&["a"], true), enumeration(&["a"], true)];
            let mut api = inline(others.into_iter().chain(shapes).collect());
            share_equal(&mut api);
            api.schemas.last().unwrap().label.family.clone()
        };
        let alone = name_in(Vec::new());
        assert_eq!(
            alone,
            name_in(vec![Shape::Alias(Type::Any), enumeration(&["a"], true)])
        );
        assert!(alone.starts_with("a ") && alone.len() == "a ".len() + 6);
    }

    #[test]
    fn components_and_schemas_that_contain_themselves_are_not_shared() {
        let recursive = |id| object(vec![field("next", named(id))], Rest::Ignored);
        let mut api = inline(vec![recursive(0), recursive(1)]);
        let one = enumeration(&["a"], true);
        api.schemas
            .extend([schema("a", one.clone()), schema("b", one)]);
        let before = api.clone();
        share_equal(&mut api);
        assert_eq!(api, before);
    }

    #[test]
    fn docs_of_properties_and_constraints_set_schemas_apart() {
        let documented = |text: &str| {
            let mut field = field("a", Type::Boolean);
            field.docs.title = Some(text.to_owned());
            object(vec![field], Rest::Ignored)
        };
        let mut api = inline(vec![documented("a"), documented("b")]);
        share_equal(&mut api);
        assert_eq!(targets(&api), [None, None]);
        let mut api = inline(vec![documented("a"), documented("a")]);
        api.schemas[0].rules.push(crate::ir::Rule::Never);
        share_equal(&mut api);
        assert_eq!(targets(&api), [None, None]);
    }
}
