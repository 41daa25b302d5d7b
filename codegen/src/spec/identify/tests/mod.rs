//! The references in a tree before and after.

mod dynamic;
mod references;
mod same;

use super::{identify, instantiate};
use crate::diag::{Diagnostics, JsonPointer};
use crate::spec::document::Node;
use crate::spec::testing::{document, lines};
use crate::spec::version::Version;

/// A tree of these schemas, with and without templates, and the diagnostics.
struct Changed {
    root: Node,
    found: Vec<String>,
    moved: Vec<(JsonPointer, JsonPointer)>,
}

fn changed(schemas: &str) -> Changed {
    let text = format!("{{openapi: 3.1.0, components: {{schemas: {schemas}}}}}");
    let mut root = document(&text);
    let found = Diagnostics::default();
    let identified = identify(&mut root, "api/a.yaml", Version::V3_1, &found);
    let moved = match identified.is_used {
        true => instantiate(&mut root, &found),
        false => Vec::new(),
    };
    Changed {
        root,
        found: lines(found),
        moved,
    }
}

impl Changed {
    /// A value in the schemas, in one line.
    #[track_caller]
    fn at(&self, pointer: &str) -> String {
        let pointer = JsonPointer::from_escaped(format!("/components/schemas{pointer}"));
        let node = self.root.descend(pointer.segments());
        let node = node.unwrap_or_else(|| panic!("no {pointer}"));
        let text = serde_json::to_string(node).unwrap();
        text.replace("#/components/schemas/", "#/").replace('"', "")
    }

    /// Where a value in the schemas was copied from.
    #[track_caller]
    fn origin(&self, pointer: &str) -> &str {
        let to = JsonPointer::from_escaped(format!("/components/schemas{pointer}"));
        let mut moved = self.moved.iter();
        let origin = moved.find(|(at, _)| *at == to);
        let origin = origin.map_or("none", |(_, from)| from.as_str());
        origin.trim_start_matches("/components/schemas")
    }
}
