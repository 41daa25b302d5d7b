//! The files of a description: loaded once when a reference leads there, and the targets of
//! references in them.
//!
//! Imports `diag`, from this layer `description`, `document`, `identify`, `quote`, `read`,
//! `reference`, `suggest` and `version`, and from this folder `base` and
//! `location`.

use super::base::stated_base;
use super::location::{Location, Refusal};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer};
use crate::spec::description::SourceText;
use crate::spec::document::Node;
use crate::spec::identify::{Identified, identify};
use crate::spec::quote::quoted;
use crate::spec::read::load_value;
use crate::spec::reference::{LONGEST_CHAIN, segments};
use crate::spec::suggest::{MOST, nearest};
use crate::spec::version::Version;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// Hands over the texts of a description.
pub trait Loader {
    /// Returns the location by which a text is known that has several: a file that is also the copy
    /// of what a URL leads to has the path below the root.
    fn known_as(&self, location: &Location) -> Location {
        location.clone()
    }

    /// Returns the text at a location.
    ///
    /// # Errors
    /// If there is none, or if it must not be read.
    fn load(&mut self, location: &Location) -> Result<String, Refusal>;
}

impl<F: FnMut(&Location) -> Result<String, Refusal>> Loader for F {
    fn load(&mut self, location: &Location) -> Result<String, Refusal> {
        self(location)
    }
}

/// A file that has been read.
pub(super) struct File {
    pub(super) location: Location,
    /// The base of its relative references: its location, unless it states another one.
    base: Location,
    pub(super) root: Node,
    /// What the schemas in it are identified by.
    identified: Identified,
}

/// A value in one of the files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Target {
    pub(super) file: usize,
    pub(super) pointer: JsonPointer,
}

impl Target {
    /// The value under a key.
    pub(super) fn key(&self, key: &str) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.key(key),
        }
    }
}

/// The files so far, beginning with the entry document.
pub(super) struct Files<'t, 'l> {
    loader: &'l mut dyn Loader,
    /// That of the entry document.
    version: Version,
    files: Vec<Rc<File>>,
    pub(super) sources: Vec<SourceText<'t>>,
    /// The files by their locations and bases; none for one that cannot be parsed, which has been
    /// reported.
    known: HashMap<Location, Result<Option<usize>, Refusal>>,
    /// The schemas with an `$id` in the files, by that.
    resources: HashMap<Location, Target>,
    /// How many references lead to nothing. Suggestions take long if there are very many.
    missing: usize,
    /// The references of each file that the entry document resolved, by their text.
    pub(super) rooted: BTreeMap<usize, BTreeMap<String, JsonPointer>>,
}

impl<'t, 'l> Files<'t, 'l> {
    pub(super) fn new(
        entry: SourceText<'t>,
        root: (Node, Identified),
        version: Version,
        loader: &'l mut dyn Loader,
    ) -> Self {
        let mut files = Self {
            loader,
            version,
            resources: HashMap::new(),
            files: Vec::new(),
            sources: Vec::new(),
            known: HashMap::new(),
            missing: 0,
            rooted: BTreeMap::new(),
        };
        let location = Location::below_root(&entry.name);
        files.add(location, entry, root);
        files
    }

    /// Keeps the index of a text that no reference leads to.
    pub(super) fn reserve(&mut self, source: SourceText<'t>) {
        if let Some(entry) = self.file(0) {
            self.files.push(Rc::new(File {
                location: entry.location.clone(),
                base: entry.base.clone(),
                root: Node::Null,
                identified: Identified::default(),
            }));
            self.sources.push(source);
        }
    }

    /// Whether there may be schemas with identifiers.
    pub(super) fn have_identifiers(&self) -> bool {
        self.files.iter().any(|file| file.identified.is_used)
    }

    pub(super) fn file(&self, index: usize) -> Option<Rc<File>> {
        self.files.get(index).map(Rc::clone)
    }

    /// How many schemas with an `$id` are known.
    pub(super) fn resources(&self) -> usize {
        self.resources.len()
    }

    /// The length of all texts, in bytes.
    pub(super) fn size(&self) -> usize {
        self.sources.iter().map(|source| source.text.len()).sum()
    }

    fn add(
        &mut self,
        location: Location,
        source: SourceText<'t>,
        (root, identified): (Node, Identified),
    ) -> usize {
        let index = self.files.len();
        let base = stated_base(&location, &root);
        for (uri, pointer) in &identified.resources {
            if let Ok(uri) = Location::default().resolve(uri) {
                let (file, pointer) = (index, pointer.clone());
                let resource = self.resources.entry(uri);
                resource.or_insert(Target { file, pointer });
            }
        }
        self.known.insert(base.clone(), Ok(Some(index)));
        self.known.insert(location.clone(), Ok(Some(index)));
        self.files.push(Rc::new(File {
            location,
            base,
            root,
            identified,
        }));
        self.sources.push(source);
        index
    }

    /// The file at a location; none if it cannot be parsed.
    fn load(&mut self, at: &Location, found: &Diagnostics) -> Result<Option<usize>, Refusal> {
        if let Some(known) = self.known.get(at) {
            return known.clone();
        }
        let at = &self.loader.known_as(at);
        if let Some(known) = self.known.get(at) {
            return known.clone();
        }
        let loaded = match self.loader.load(at) {
            Ok(text) => Ok(self.parse(at, text, found)),
            Err(refusal) => Err(refusal),
        };
        self.known.insert(at.clone(), loaded.clone());
        loaded
    }

    fn parse(&mut self, at: &Location, text: String, found: &Diagnostics) -> Option<usize> {
        let loaded = load_value(&text);
        let source = SourceText {
            name: Cow::Owned(at.to_string()),
            text: Cow::Owned(text),
        };
        match loaded {
            Ok(mut root) => {
                let faults = Diagnostics::default();
                let identified = identify(&mut root, &at.to_string(), self.version, &faults);
                let index = self.add(at.clone(), source, (root, identified));
                let faults = faults.into_vec().into_iter();
                found.extend(faults.map(|fault| fault.in_source(index)));
                Some(index)
            }
            Err(faults) => {
                let index = self.files.len();
                // The text is kept, since the diagnostics show it.
                self.add(at.clone(), source, (Node::Null, Identified::default()));
                found.extend(faults.into_iter().map(|fault| fault.in_source(index)));
                None
            }
        }
    }

    /// The file that a URI reference in another file leads to, or the schema in a file that has the
    /// URI as its `$id`; none if the file cannot be parsed.
    ///
    /// Its base is that of the file (OpenAPI 3.1.1 and 3.2, appendix on base URIs). If a file
    /// states another base than its location, the copies of what is below that base are
    /// beside the file.
    fn refer(
        &mut self,
        from: usize,
        uri: &str,
        found: &Diagnostics,
    ) -> Result<Option<Target>, Refusal> {
        let whole = |file| Target {
            file,
            pointer: JsonPointer::default(),
        };
        let Some(file) = self.file(from).filter(|_| !uri.is_empty()) else {
            return Ok(Some(whole(from)));
        };
        let at = file.base.resolve(uri)?;
        if let Some(resource) = self.resources.get(&at) {
            return Ok(Some(resource.clone()));
        }
        let refusal = match self.load(&at, found) {
            Ok(loaded) => return Ok(loaded.map(whole)),
            Err(refusal) => refusal,
        };
        let beside = self.files.iter().filter(|file| file.base != file.location);
        let beside = beside.filter_map(|file| {
            let path = at.below(&file.base.folder())?;
            Some(file.location.beside(path))
        });
        let mut others: Vec<_> = beside.collect();
        if file.base != file.location {
            others.extend(file.location.resolve(uri));
        }
        for other in others {
            if let Ok(loaded) = self.load(&other, found) {
                self.known.insert(at, Ok(loaded));
                return Ok(loaded.map(whole));
            }
        }
        Err(refusal)
    }

    /// The value that a reference in a file leads to; none if that has been reported, and otherwise
    /// the fault, without its place.
    pub(super) fn resolve(
        &mut self,
        from: &Target,
        text: &str,
        found: &Diagnostics,
    ) -> Result<Option<Target>, Diagnostic> {
        self.resolve_within(from, text, found, LONGEST_CHAIN)
    }

    fn resolve_within(
        &mut self,
        from: &Target,
        text: &str,
        found: &Diagnostics,
        hops: usize,
    ) -> Result<Option<Target>, Diagnostic> {
        let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
        let resource = self.refer(from.file, uri, found).map_err(|refusal| {
            let message = format!("the reference {} {}", quoted(text), refusal.message);
            Diagnostic {
                help: refusal.help,
                ..Diagnostic::new(refusal.code, JsonPointer::default(), message)
            }
        })?;
        let Some(resource) = resource else {
            return Ok(None);
        };
        if let Some(anchor) = self.anchor(&resource, fragment) {
            return Ok(Some(anchor));
        }
        let fragment = format!("#{fragment}");
        let segments = segments(&fragment)?;
        let missing = match self.walk(resource, &segments, found, hops) {
            Err(missing) if uri.is_empty() && from.file > 0 => missing,
            result => return result,
        };
        let entry = Target {
            file: 0,
            pointer: JsonPointer::default(),
        };
        match self.walk(entry, &segments, found, hops) {
            Ok(Some(target)) => {
                let rooted = self.rooted.entry(from.file).or_default();
                let pointer = rooted.entry(text.to_owned());
                pointer.or_insert_with(|| from.pointer.clone());
                Ok(Some(target))
            }
            _ => Err(missing),
        }
    }

    /// The schema with an anchor in a resource.
    fn anchor(&self, resource: &Target, name: &str) -> Option<Target> {
        let file = self.files.get(resource.file)?;
        let pointer = file.identified.anchor(&resource.pointer, name)?;
        Some(Target {
            file: resource.file,
            pointer: pointer.clone(),
        })
    }

    /// Follows the segments of a pointer from a resource, and references on the way.
    fn walk(
        &mut self,
        from: Target,
        segments: &[Cow<'_, str>],
        found: &Diagnostics,
        hops: usize,
    ) -> Result<Option<Target>, Diagnostic> {
        let (mut index, mut pointer) = (from.file, from.pointer);
        for segment in segments {
            let mut next = self.child(index, &pointer, segment);
            if next.is_none()
                && let Some(text) = self.reference_at(index, &pointer)
                && let Some(hops) = hops.checked_sub(1)
            {
                let from = Target {
                    file: index,
                    pointer: pointer.clone(),
                };
                let Some(passed) = self.resolve_within(&from, &text, found, hops)? else {
                    return Ok(None);
                };
                (index, pointer) = (passed.file, passed.pointer);
                next = self.child(index, &pointer, segment);
            }
            match next {
                Some(()) => pointer = pointer.key(segment),
                None => return Err(self.missing(index, &pointer, segment)),
            }
        }
        Ok(Some(Target {
            file: index,
            pointer,
        }))
    }

    fn child(&self, index: usize, pointer: &JsonPointer, segment: &str) -> Option<()> {
        let file = self.files.get(index)?;
        node_at(&file.root, pointer)?.descend([segment]).map(|_| ())
    }

    /// The text of the `$ref` at a pointer.
    fn reference_at(&self, index: usize, pointer: &JsonPointer) -> Option<String> {
        let file = self.files.get(index)?;
        let text = node_at(&file.root, pointer)?.get("$ref")?.as_str()?;
        Some(text.to_owned())
    }

    fn missing(&mut self, index: usize, pointer: &JsonPointer, segment: &str) -> Diagnostic {
        let name = self.sources.get(index).map_or("", |source| &source.name);
        let place = match pointer.as_str() {
            "" => quoted(name),
            _ => quoted(&format!("{name}{pointer}")),
        };
        let message = format!(
            "the target of the reference does not exist: {place} has no field {}",
            quoted(segment)
        );
        let fault = Diagnostic::new(Code::REF_MISSING, JsonPointer::default(), message);
        self.missing += 1;
        let suggests = self.missing <= MOST;
        let parent = self.files.get(index).filter(|_| suggests);
        let parent = parent.and_then(|file| node_at(&file.root, pointer)?.as_map());
        let names = parent.into_iter().flatten().map(|(name, _)| name.as_str());
        match nearest(segment, names) {
            Some(guess) => fault.help(format!("did you mean {}?", quoted(guess))),
            None => fault,
        }
    }
}

/// The value at a pointer in a tree.
pub(super) fn node_at<'n>(root: &'n Node, pointer: &JsonPointer) -> Option<&'n Node> {
    root.descend(pointer.segments())
}
