//! The transformations of the tree of one document: overlays, the conversion of Swagger 2.0, and
//! references by identifiers of schemas to those to places.
//!
//! Imports `diag`, from this layer `document`, `identify`, `overlay`, `read`, `swagger` and `version`,
//! and from this folder `assembled`, `origins` and `source`.

use super::assembled::Description;
use super::origins::{Moves, Origin, Place};
use super::source::Source;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::spec::document::Node;
use crate::spec::identify::{Identified, identify, instantiate};
use crate::spec::overlay::{Trace, apply};
use crate::spec::read::load_value;
use crate::spec::swagger;
use crate::spec::version::Version;

impl<'t> Description<'t> {
    /// A description of one document.
    pub fn of(source: &Source<'t>) -> Self {
        Self::with_overlays(source, &[])
    }

    /// A description of one document, to which overlays are applied in their order.
    pub fn with_overlays(source: &Source<'t>, overlays: &[Source<'t>]) -> Self {
        let (mut description, identified) = Self::prepared(source, overlays);
        if identified.is_used {
            description.instantiate();
        }
        description
    }

    /// A document with overlays, which still has templates and identifiers: other files may refer to
    /// them.
    pub(in crate::spec) fn prepared(
        source: &Source<'t>,
        overlays: &[Source<'t>],
    ) -> (Self, Identified) {
        let mut description = Self::read(source);
        description.overlay(overlays);
        description.convert();
        let identified = description.identify();
        (description, identified)
    }

    /// Applies overlays (Overlay Specification 1.1.0), unless the document cannot be read.
    fn overlay(&mut self, overlays: &[Source<'t>]) {
        let mut trace = Trace::of_source(0);
        for overlay in overlays {
            let source = self.sources.len();
            self.sources.push(overlay.into());
            if self.is_refused() {
                continue;
            }
            let found = Diagnostics::default();
            match load_value(overlay.text) {
                Ok(overlay) => apply(&mut self.root, &overlay, source, &mut trace, &found),
                Err(faults) => found.extend(faults),
            }
            let found = found.into_vec().into_iter();
            self.found
                .extend(found.map(|fault| fault.in_source(source)));
        }
        if self.is_refused() {
            self.root = Node::Null;
        }
        let mut moves = Moves::default();
        let entries = trace.entries().into_iter();
        let changed = entries.filter(|(at, (source, pointer))| *source > 0 || at != pointer);
        for (at, (source, pointer)) in changed {
            moves.insert(at, Origin::Text(Place { source, pointer }));
        }
        self.origins.push(moves);
    }

    /// Converts a document of Swagger 2.0 to OpenAPI 3.0; any other document stays as it is.
    fn convert(&mut self) {
        if self.is_refused() || !swagger::is_swagger(&self.root) {
            return;
        }
        let found = Diagnostics::default();
        let converted = swagger::convert(&self.root, &found);
        // These are about the tree before the conversion.
        let found = found.into_vec().into_iter();
        let found: Vec<_> = found.map(|fault| self.of_entry(fault)).collect();
        let is_too_large = found.iter().any(|fault| fault.code == Code::TOO_LARGE);
        self.found.extend(found);
        let mut moves = Moves::default();
        for (to, from) in converted.moved {
            moves.insert(to, Origin::Before(from));
        }
        self.origins.push(moves);
        // What does not fit is missing, and would only be reported again.
        self.root = match is_too_large {
            true => Node::Null,
            false => converted.root,
        };
    }

    /// Makes references by identifiers of schemas references to places.
    fn identify(&mut self) -> Identified {
        let name = self.sources.first().map_or("", |source| &source.name);
        let version = Version::of(&self.root);
        let found = Diagnostics::default();
        let identified = identify(&mut self.root, name, version, &found);
        let found = found.into_vec().into_iter();
        let found: Vec<_> = found.map(|fault| self.of_entry(fault)).collect();
        self.found.extend(found);
        identified
    }

    /// Makes references to templates the instances of these, and removes the identifiers.
    pub(in crate::spec) fn instantiate(&mut self) {
        let found = Diagnostics::default();
        let copied = instantiate(&mut self.root, &found);
        let found = found.into_vec().into_iter();
        let found: Vec<_> = found.map(|fault| self.of_entry(fault)).collect();
        self.found.extend(found);
        let mut moves = Moves::default();
        for (to, from) in copied {
            moves.insert(to, Origin::Before(from));
        }
        self.origins.push(moves);
    }

    /// A diagnostic about the tree as it is now, which transformations will change.
    pub(in crate::spec) fn of_entry(&self, fault: Diagnostic) -> Diagnostic {
        let Place { source, pointer } = self.origins.place(&fault.pointer);
        Diagnostic { pointer, ..fault }.in_source(source)
    }

    /// Whether an error came up on the way to the tree.
    pub(in crate::spec) fn is_refused(&self) -> bool {
        let mut codes = self.found.iter().map(|found| found.code);
        codes.any(|code| code.severity() == Severity::Error)
    }
}
