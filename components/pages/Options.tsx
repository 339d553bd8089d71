import type { Card } from '../../lib/checking/view.ts';
import type { Strictness } from '../../lib/draft/tier.ts';
import type { LibraryPack } from '../../lib/policies/library.ts';
import type { LanguageChoice } from '../../lib/words/languages.ts';
import { say } from '../../lib/words/words.ts';
import type { Trial } from '../draft-box/DraftBox.tsx';
import { AffiliationFields, DisclaimsField } from './AffiliationFields.tsx';
import { AllowedWords } from './AllowedWords.tsx';
import { Backup, type BackupProps } from './Backup.tsx';
import { CrowdSetting } from './CrowdSetting.tsx';
import { Dealt, type DealtProps } from './Dealt.tsx';
import { Doctor, type DoctorProps } from './Doctor.tsx';
import { Example } from './Example.tsx';
import { Brand, Frame } from './Frame.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { OtherSites, type OtherSitesProps } from './OtherSites.tsx';
import { PackPicker } from './PackPicker.tsx';
import { PictureSetting } from './PictureSetting.tsx';
import { PanelOnly } from './PanelOnly.tsx';
import { PolicyLibrary } from './PolicyLibrary.tsx';
import { RuleSettings, type RuleSettingsProps } from './RuleSettings.tsx';
import { Section, SectionLinks } from './Section.tsx';
import type { Affiliation, Held, Hours, WatchedSite } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';
import { StrictnessSetting } from './StrictnessSetting.tsx';
import { TryIt } from './TryIt.tsx';
import type { FileTrial } from './TryPicture.tsx';
import { type MissingAccess, WatchedSites } from './WatchedSites.tsx';
import { WorkHours } from './WorkHours.tsx';

/** The settings that are shown and changed as they are, by key. */
export interface OptionValues {
  readonly strictness: Strictness;
  readonly packs: readonly string[];
  readonly everywhere: readonly string[];
  readonly affiliation: Affiliation;
  readonly crowdThreshold: number;
  readonly sumOfPosts: boolean;
  readonly quietDetails: boolean;
  readonly offSites: readonly WatchedSite[];
  readonly panelOnly: boolean;
  readonly workHours: readonly Hours[];
  readonly language: LanguageChoice;
}

export interface OptionsProps {
  readonly values: { readonly [Key in keyof OptionValues]: Held<OptionValues[Key]> };
  readonly onChange: <Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]) => void;
  /** What became of the last change. */
  readonly kept: 'kept' | 'not-kept' | null;
  readonly library: readonly LibraryPack[];
  readonly refused: readonly { readonly pack: string; readonly reason: string }[];
  /** The example draft and its cards at each strictness, with every policy on. */
  readonly example: { readonly text: string; readonly cards: Readonly<Record<Strictness, readonly Card[]>> };
  readonly rules: Omit<RuleSettingsProps, 'library' | 'inForce' | 'strictness'>;
  readonly trial: Trial;
  readonly files: FileTrial;
  readonly allowedWords: readonly string[];
  /** The sites that the browser does not let us see, though they are watched. */
  readonly access: MissingAccess;
  readonly sites: OtherSitesProps;
  /** Forgets what was kept of the day's posts. */
  readonly onForgetCases: () => void;
  readonly onForgetWord: (word: string) => void;
  readonly onAllowWord: (word: string) => void;
  readonly dealt: DealtProps;
  readonly backup: BackupProps;
  readonly doctor: DoctorProps;
}

/** Everything that can be set, each with what it changes, and what the policies say. */
export function Options(props: OptionsProps) {
  const { values, onChange, kept, library, refused, example, rules, trial, files, allowedWords, onForgetWord, onAllowWord, access, sites, onForgetCases } = props;
  const { strictness, packs, everywhere, affiliation, crowdThreshold, sumOfPosts, quietDetails, offSites, panelOnly, workHours } = values;
  const choices = library.map(({ id, name, title, clauses }) => ({ id, name, title, hosts: [...new Set(clauses.flatMap(({ where }) => where))] }));
  return (
    <Frame className="page">
      <header>
        <Brand />
        <h1>{say('options.title')}</h1>
        <LanguageSetting held={values.language} onChange={(value) => onChange('language', value)} />
      </header>
      <p className="for-ears" role="status">{kept && say(kept === 'kept' ? 'options.saved' : 'options.not-saved')}</p>
      {kept === 'not-kept' && <p aria-hidden="true">{say('options.not-saved')}</p>}
      <div className="columns">
        <SectionLinks />
        <div className="parts">
          <Section of="policies" heading={false}>
            <PackPicker
              legend={say('setting.packs')} note={say('setting.packs.says')} choices={choices}
              chosen={packs.value} locked={packs.source === 'locked'} onChoose={(value) => onChange('packs', value)}
              everywhere={everywhere.value} everywhereLocked={everywhere.source === 'locked'} onEverywhere={(value) => onChange('everywhere', value)}
            />
            <SourceLine source={packs.source} />
          </Section>
          <Section of="strictness" heading={false}>
            <StrictnessSetting held={strictness} onChange={(value) => onChange('strictness', value)} />
            <Example text={example.text} cards={example.cards[strictness.value]} />
          </Section>
          <Section of="rules"><RuleSettings {...rules} library={library} inForce={packs.value} strictness={strictness.value} /></Section>
          <Section of="crowd">
            <CrowdSetting
              threshold={crowdThreshold} sum={sumOfPosts} onForget={onForgetCases}
              onThreshold={(value) => onChange('crowdThreshold', value)} onSum={(value) => onChange('sumOfPosts', value)}
            />
          </Section>
          <Section of="pictures"><PictureSetting held={quietDetails} onChange={(on) => onChange('quietDetails', on)} /></Section>
          <Section of="hours"><WorkHours held={workHours} onChange={(value) => onChange('workHours', value)} /></Section>
          <Section of="watched" heading={false}><WatchedSites held={offSites} access={access} onChange={(off) => onChange('offSites', off)} /></Section>
          <Section of="sites" heading={false}><OtherSites {...sites} /><PanelOnly held={panelOnly} onChange={(on) => onChange('panelOnly', on)} /></Section>
          <Section of="you">
            <p className="small">{say('setting.affiliation.says')}</p>
            <AffiliationFields
              value={affiliation.value} fields={['institution', 'role', 'profile']} locked={affiliation.source === 'locked'}
              onChange={(value) => onChange('affiliation', value)}
            />
            <DisclaimsField value={affiliation.value} locked={affiliation.source === 'locked'} onChange={(value) => onChange('affiliation', value)} />
            <SourceLine source={affiliation.source} />
          </Section>
          <Section of="words"><AllowedWords words={allowedWords} onRemove={onForgetWord} onRestore={onAllowWord} /></Section>
          <Section of="try"><TryIt trial={trial} files={files} /></Section>
          <Section of="library">
            <PolicyLibrary packs={library} inForce={packs.value} refused={refused} />
            <p><a href="/workbench.html">{say('library.bench')}</a></p>
          </Section>
          <Section of="dealt"><Dealt {...props.dealt} /></Section>
          <Section of="backup"><Backup {...props.backup} /></Section>
          <Section of="doctor"><Doctor {...props.doctor} /></Section>
        </div>
      </div>
      <p className="small">{say('page.local')}</p>
    </Frame>
  );
}
