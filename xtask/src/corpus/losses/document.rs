//! The document's side of the comparison: the schemas that apply to an instance.
//!
//! This reads the document on its own. What the generator makes of it is nothing that this may ask.
//!
//! Imports nothing of this folder.

use codegen::diag::Diagnostics;
use codegen::spec::{Cursor, Node, Resolver};
use std::collections::HashSet;

/// The keywords from which a type can be made.
const TYPING: &[&str] = &[
    "type",
    "properties",
    "items",
    "prefixItems",
    "enum",
    "const",
    "additionalProperties",
    "patternProperties",
    "required",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
];

/// The keywords beside a reference that exclude values, other than those in [`TYPING`].
const LIMITING: &[&str] = &[
    "format",
    "not",
    "if",
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "uniqueItems",
    "contains",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
    "allOf",
    "anyOf",
    "oneOf",
];

/// A document, whose references can be followed.
pub(super) struct Document<'d> {
    pub(super) root: &'d Node,
    resolver: Resolver<'d>,
    faults: Diagnostics,
}

/// A schema that applies to an instance.
#[derive(Clone, Debug)]
pub(super) struct Part<'d> {
    pub(super) schema: Cursor<'d>,
    /// Whether the branches of its `anyOf` and `oneOf` count. They do not if one is chosen.
    pub(super) has_branches: bool,
}

impl<'d> Part<'d> {
    pub(super) fn whole(schema: Cursor<'d>) -> Self {
        Self {
            schema,
            has_branches: true,
        }
    }
}

impl<'d> Document<'d> {
    pub(super) fn new(root: &'d Node) -> Self {
        Self {
            root,
            resolver: Resolver::new(root),
            faults: Diagnostics::default(),
        }
    }

    /// Returns the value itself, or what its reference leads to.
    pub(super) fn resolve(&self, cursor: Cursor<'d>) -> Option<Cursor<'d>> {
        self.resolver.resolve(cursor, &self.faults)
    }

    /// Returns the target of the `$ref` of a schema.
    fn target(&self, schema: &Cursor<'d>) -> Option<Cursor<'d>> {
        self.resolver.target(&schema.get("$ref")?, &self.faults)
    }

    /// Returns all schemas that apply together with these: through `$ref`, `allOf`, and a branch
    /// that is the only one. Each is there once.
    pub(super) fn parts(&self, schemas: &[Part<'d>]) -> Vec<Part<'d>> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        let mut pending: Vec<_> = schemas.iter().rev().cloned().collect();
        while let Some(part) = pending.pop() {
            if !seen.insert(std::ptr::from_ref(part.schema.node)) {
                continue;
            }
            let schema = &part.schema;
            let mut more = Vec::new();
            if let Some(target) = self.target(schema) {
                more.push(target);
                // OpenAPI 3.0 ignores what is beside a reference ("Reference Object").
                if !self.resolver.version().has_json_schema() {
                    pending.extend(more.into_iter().map(Part::whole));
                    continue;
                }
            }
            more.extend(schema.get("allOf").iter().flat_map(Cursor::items));
            if part.has_branches {
                for group in self.choices(schema) {
                    if let [only] = group.as_slice() {
                        more.push(only.clone());
                    }
                }
            }
            let has_branches = part.has_branches;
            found.push(part);
            let more = more.into_iter().rev();
            pending.extend(more.map(|schema| Part {
                schema,
                has_branches,
            }));
        }
        found
    }

    /// Returns the branches of each `anyOf` and `oneOf` of these schemas that has several. If one
    /// of these schemas is a branch itself, as where a schema extends the union that it is a branch
    /// of, the branch is chosen already.
    pub(super) fn groups(&self, parts: &[Part<'d>]) -> Vec<Vec<Cursor<'d>>> {
        let is_chosen = |branch: &Cursor<'d>| {
            let targets = self.referenced(branch);
            let mut nodes = targets.iter().map(|it| it.node);
            nodes.any(|node| {
                parts
                    .iter()
                    .any(|part| std::ptr::eq(part.schema.node, node))
            })
        };
        let open = parts.iter().filter(|part| part.has_branches);
        let groups = open.flat_map(|part| self.choices(&part.schema));
        let groups = groups.filter(|group| group.len() > 1);
        groups
            .filter(|group| !group.iter().any(is_chosen))
            .collect()
    }

    /// Returns the branches of a schema's `anyOf` and `oneOf`, without those that are null.
    fn choices(&self, schema: &Cursor<'d>) -> Vec<Vec<Cursor<'d>>> {
        let groups = ["anyOf", "oneOf"].map(|keyword| schema.get(keyword));
        let groups = groups.iter().flatten();
        groups
            .map(|group| {
                let branches = group.items();
                branches.filter(|branch| !self.is_null(branch)).collect()
            })
            .collect()
    }

    /// Whether null is the only instance of a schema, or if it adds nothing but null.
    fn is_null(&self, schema: &Cursor<'d>) -> bool {
        let only = |values: Option<Cursor<'d>>| {
            values.is_some_and(|it| matches!(it.node.items(), [Node::Null]))
        };
        let named = schema.text("type") == Some("null");
        let listed = schema.get("type").is_some_and(
            |names| matches!(names.node.items(), [Node::String(name)] if name == "null"),
        );
        let value = schema.get("const").is_some_and(|it| *it.node == Node::Null);
        let nullable = schema.is_true("nullable") && !self.says_anything(schema);
        named || listed || value || only(schema.get("enum")) || nullable
    }

    /// Whether a schema says anything beside a choice that also holds for the variant.
    pub(super) fn says_of_objects(&self, schema: &Cursor<'d>) -> bool {
        let keywords = ["properties", "additionalProperties", "patternProperties"];
        keywords.iter().any(|it| schema.get(it).is_some())
    }

    /// Whether a schema has keywords from which a type can be made.
    fn says_anything(&self, schema: &Cursor<'d>) -> bool {
        let branches = ["$ref", "allOf", "anyOf", "oneOf"];
        says(schema) || branches.iter().any(|it| schema.get(it).is_some())
    }

    /// Returns the first of these schemas that says what the type is; a choice says it if each of
    /// its branches does.
    pub(super) fn typed<'p>(&self, parts: &'p [Part<'d>]) -> Option<&'p Cursor<'d>> {
        self.typed_within(parts, 0)
    }

    fn typed_within<'p>(&self, parts: &'p [Part<'d>], depth: usize) -> Option<&'p Cursor<'d>> {
        const DEEP: usize = 8;
        let typed = parts.iter().find(|part| {
            let groups = self.groups(std::slice::from_ref(*part));
            let is_typed = |branch: &Cursor<'d>| {
                let parts = self.parts(&[Part::whole(branch.clone())]);
                self.typed_within(&parts, depth + 1).is_some()
            };
            says(&part.schema)
                || depth < DEEP && groups.iter().any(|group| group.iter().all(is_typed))
        });
        typed.map(|part| &part.schema)
    }

    /// Returns the components that a schema is a mere reference to: through `$ref`, an `allOf`
    /// or a choice of one, and with null.
    pub(super) fn referenced(&self, schema: &Cursor<'d>) -> Vec<Cursor<'d>> {
        let mut found: Vec<Cursor<'d>> = Vec::new();
        let mut here = schema.clone();
        while let Some(next) = self.step(&here) {
            if found.iter().any(|it| std::ptr::eq(it.node, next.node)) {
                break;
            }
            found.push(next.clone());
            here = next;
        }
        found.retain(|target| is_component(target));
        found
    }

    fn step(&self, schema: &Cursor<'d>) -> Option<Cursor<'d>> {
        let limits = |but: &[&str]| {
            let all = TYPING.iter().chain(LIMITING);
            let mut all = all.filter(|it| !but.contains(it));
            all.any(|keyword| schema.get(keyword).is_some())
        };
        if schema.get("$ref").is_some() {
            let counts = self.resolver.version().has_json_schema();
            return self.target(schema).filter(|_| !(counts && limits(&[])));
        }
        if let Some(all) = schema.get("allOf") {
            let mut all = all.items().filter(|it| self.says_anything(it));
            let only = all.next()?;
            return (all.next().is_none() && !limits(&["allOf", "type"])).then_some(only);
        }
        match self.choices(schema).as_slice() {
            [group] if !limits(&["anyOf", "oneOf", "type"]) => match group.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether a schema is one of the components.
pub(super) fn is_component(schema: &Cursor<'_>) -> bool {
    let at = schema.at.to_string();
    let name = at.strip_prefix("/components/schemas/");
    name.is_some_and(|name| !name.contains('/'))
}

fn says(schema: &Cursor<'_>) -> bool {
    TYPING.iter().any(|keyword| match schema.get(keyword) {
        Some(value) => !matches!(value.node, Node::Bool(true)) && !is_every_type(&value),
        None => false,
    })
}

/// Whether this is a `type` with all types, or a schema without keywords.
fn is_every_type(value: &Cursor<'_>) -> bool {
    match value.node {
        Node::List(names) => names.len() >= 6 && names.contains(&Node::String("object".to_owned())),
        Node::Map(entries) => entries.is_empty(),
        _ => false,
    }
}
