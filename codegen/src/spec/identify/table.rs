//! What the schemas of one file are identified by: URIs, and names within a resource.
//!
//! Imports `diag`, `keyword`, from this layer `document` and `quote`, and from this folder `schemas`
//! and `uri`.

use super::schemas::{Schemas, Scope, Twice, id, twice};
use super::uri::{BaseUri, SELF};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::keyword::Keyword;
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use std::collections::{BTreeMap, HashMap};

/// What a URI identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resource {
    /// The file.
    File,
    /// The schema resource that begins a scope.
    Schema(usize),
}

/// The identifiers of the schemas of a file.
pub(super) struct Table<'d> {
    pub(super) schemas: Schemas<'d>,
    /// The base URI of the references of the file that are not in a resource inside of it.
    pub(super) base: Option<BaseUri>,
    /// The base URI of each scope.
    bases: Vec<Option<BaseUri>>,
    resources: HashMap<BaseUri, Resource>,
    /// The schemas with an anchor in the resource that is the file, by its name.
    of_file: BTreeMap<&'d str, Vec<usize>>,
    twice: Vec<Twice<'d>>,
}

/// The identifiers of a file, as references in other files use them.
#[derive(Debug, Default)]
pub(in crate::spec) struct Identified {
    /// The URI of each schema resource, and its place.
    pub(in crate::spec) resources: Vec<(String, JsonPointer)>,
    /// The schemas with an anchor, by the place of the resource and the name.
    anchors: HashMap<(JsonPointer, String), JsonPointer>,
    /// Whether the file may have schemas with identifiers.
    pub(in crate::spec) is_used: bool,
}

impl Identified {
    /// The schema with an anchor in the resource at a place.
    pub(in crate::spec) fn anchor(&self, at: &JsonPointer, name: &str) -> Option<&JsonPointer> {
        self.anchors.get(&(at.clone(), name.to_owned()))
    }
}

impl<'d> Table<'d> {
    /// The identifiers in a file, given its URL, or its path below the root of the description.
    pub(super) fn of(root: &'d Node, location: &str) -> Self {
        let schemas = Schemas::of(root);
        let file = BaseUri::of_file(location);
        let stated = root.get("openapi").and(root.get(SELF));
        let stated = stated.and_then(Node::as_str);
        let base = stated.and_then(|text| file.as_ref()?.resolve(text));
        let names = file.iter().chain(&base).cloned();
        let mut table = Self {
            base: None,
            bases: Vec::new(),
            resources: names.map(|uri| (uri, Resource::File)).collect(),
            of_file: BTreeMap::new(),
            twice: Vec::new(),
            schemas,
        };
        let base = base.or(file);
        for index in 0..table.schemas.scopes.len() {
            table.add(index, base.as_ref());
        }
        let whole = table.schemas.scopes.first().filter(|scope| is_file(scope));
        table.base = match whole {
            Some(_) => table.bases.first().cloned().flatten(),
            None => base,
        };
        table
    }

    /// Adds a scope; those around it have been added before.
    fn add(&mut self, index: usize, file: Option<&BaseUri>) {
        let Some(scope) = self.schemas.scopes.get(index) else {
            return;
        };
        let outer = scope.outer.and_then(|outer| self.bases.get(outer));
        let outer = outer.map_or(file, Option::as_ref);
        if !scope.is_resource || is_file(scope) {
            for (name, schema) in &scope.anchors {
                self.of_file.entry(name).or_default().push(*schema);
            }
        }
        let stated = id(&scope.root);
        let base = match stated {
            Some(id) => outer.and_then(|outer| outer.resolve(id)),
            None => outer.cloned(),
        };
        if let Some(uri) = base.as_ref().filter(|_| stated.is_some()) {
            match self.resources.get(uri) {
                Some(Resource::Schema(first)) => {
                    let first = self.schemas.scopes.get(*first);
                    let name = scope.root.get(Keyword::Id);
                    let both = name.zip(first.map(|first| first.root.clone()));
                    let both = both.and_then(|(name, first)| twice(name, first, &scope.root));
                    self.twice.extend(both);
                }
                _ => {
                    self.resources.insert(uri.clone(), Resource::Schema(index));
                }
            }
        }
        self.bases.push(base);
    }

    /// The base URI of the references in a scope.
    pub(super) fn base(&self, scope: usize) -> Option<&BaseUri> {
        self.bases.get(scope)?.as_ref()
    }

    /// The resource that a URI identifies.
    pub(super) fn resource(&self, uri: &BaseUri) -> Option<Resource> {
        self.resources.get(uri).copied()
    }

    /// The resource that a scope is a part of.
    pub(super) fn resource_of(&self, scope: usize) -> Resource {
        let mut around = Some(scope);
        while let Some(index) = around {
            match self.schemas.scopes.get(index) {
                Some(scope) if scope.is_resource => return Resource::Schema(index),
                scope => around = scope.and_then(|scope| scope.outer),
            }
        }
        Resource::File
    }

    /// The place of a resource.
    pub(super) fn root(&self, resource: Resource) -> Cursor<'d> {
        let scope = match resource {
            Resource::File => None,
            Resource::Schema(index) => self.schemas.scopes.get(index),
        };
        scope
            .map_or(&self.schemas.root, |scope| &scope.root)
            .clone()
    }

    /// The schema with an anchor in a resource. In a file, several schemas may have the same dynamic
    /// one, each in a scope of its own; none of them is meant.
    pub(super) fn anchor(&self, resource: Resource, name: &str) -> Option<usize> {
        match resource {
            Resource::Schema(index) => self.schemas.scopes.get(index)?.anchors.get(name).copied(),
            Resource::File => match self.of_file.get(name)?.as_slice() {
                [only] => Some(*only),
                _ => None,
            },
        }
    }

    /// Reports identifiers that two schemas have (JSON Schema 2020-12 core, sections 8.2.1 and
    /// 8.2.2).
    pub(super) fn report_twice(&self, found: &Diagnostics) {
        let all = &self.schemas.all;
        let plain = self.of_file.values().flat_map(|schemas| {
            let anchored = schemas.iter().filter_map(|index| all.get(*index));
            let mut anchored = anchored.filter(|it| it.cursor.get(Keyword::Anchor).is_some());
            let first = anchored.next();
            anchored.filter_map(move |other| {
                let name = other.cursor.get(Keyword::Anchor)?;
                twice(name, first?.cursor.clone(), &other.cursor)
            })
        });
        for it in self.schemas.twice.iter().chain(&self.twice) {
            found.push(fault(it));
        }
        plain.for_each(|it| found.push(fault(&it)));
    }

    /// The identifiers as references in other files use them.
    pub(super) fn for_others(&self) -> Identified {
        let mut identified = Identified {
            is_used: true,
            ..Identified::default()
        };
        for (uri, resource) in &self.resources {
            if *resource != Resource::File {
                let at = JsonPointer::from(&self.root(*resource).at);
                identified
                    .resources
                    .push((uri.as_reference().to_owned(), at));
            }
        }
        identified.resources.sort();
        let of_file = self.of_file.keys().map(|name| (Resource::File, *name));
        let scopes = self.schemas.scopes.iter().enumerate();
        let resources = scopes.filter(|(_, scope)| scope.is_resource);
        let inside = resources.flat_map(|(index, scope)| {
            let names = scope.anchors.keys();
            names.map(move |name| (Resource::Schema(index), *name))
        });
        for (resource, name) in of_file.chain(inside) {
            let schema = self.anchor(resource, name);
            if let Some(schema) = schema.and_then(|index| self.schemas.all.get(index)) {
                let key = JsonPointer::from(&self.root(resource).at);
                let at = JsonPointer::from(&schema.cursor.at);
                identified.anchors.insert((key, name.to_owned()), at);
            }
        }
        identified
    }
}

/// Whether a schema is all of a file.
fn is_file(scope: &Scope<'_>) -> bool {
    scope.outer.is_none() && scope.root.at.to_string().is_empty()
}

fn fault(twice: &Twice<'_>) -> Diagnostic {
    let text = quoted(twice.name.node.as_str().unwrap_or_default());
    let first = quoted(&format!("#{}", twice.first.at));
    let message = format!("the schema at {first} is already identified by {text}");
    let fault = Diagnostic::new(Code::IDENTIFIER_TWICE, &twice.name.at, message);
    fault.help("give one of them another name; an anchor must be unique in its document, or within the `$id` around it")
}
