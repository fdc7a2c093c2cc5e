/** Ids that we ship, by kind of pack and by list. Others start with `x-`. */
export declare const knownIds: {
    readonly cards: {
        readonly entries: readonly ['after-something-hard', 'at-the-door', 'before-touch', 'changing-plans', 'ending', 'in-a-letter', 'in-a-text', 'in-the-waiting-room', 'on-a-form', 'on-the-phone', 'online', 'realise', 'recognise', 'relationships', 'resist', 'respond', 'saying-no'];
        readonly roles: readonly ['front-line', 'management', 'reception', 'recruitment', 'school', 'digital'];
        readonly sets: readonly ['rs', 'moments'];
    };
    readonly principles: {
        readonly entries: readonly ['choice', 'collaboration', 'connection', 'culture', 'digital-accountability', 'digital-agency', 'digital-equity', 'digital-hope', 'digital-plurality', 'digital-power-sharing', 'digital-privacy', 'digital-safety', 'empowerment', 'safety', 'trust'];
        readonly presets: readonly ['uk-core', 'leeds', 'samhsa', 'scotland', 'wales', 'digital'];
        readonly roles: readonly ['front-line', 'management', 'reception', 'recruitment', 'school', 'digital'];
    };
    readonly reframes: {
        readonly entries: readonly ['r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07', 'r08', 'r09', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15', 'r16', 'r17', 'r18', 'r19', 'r20', 'r21', 'r22', 'r23', 'r24', 'r25', 'r26', 'r27', 'r28', 'r29', 'r30', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8'];
        readonly settings: readonly ['school', 'early-years', 'health', 'mental-health', 'social-care', 'housing', 'youth-work', 'youth-justice', 'workplace'];
    };
    readonly responses: {
        readonly entries: readonly ['appease', 'away', 'fight', 'flight', 'flop', 'freeze', 'reach-out', 'watch'];
    };
    readonly routes: {
        readonly entries: readonly ['childline', 'da-scotland', 'da-wales', 'emergency', 'international', 'lifeline-ni', 'nhs111-mental-health', 'nspcc', 'papyrus', 'refuge', 'samaritans', 'shout', 'specialist'];
        readonly readers: readonly ['parent', 'worker', 'young-person'];
    };
    readonly topics: {
        readonly entries: readonly ['abuse-child', 'abuse-domestic', 'abuse-emotional', 'abuse-sexual', 'accident', 'animal-harm', 'baby-loss', 'bereavement', 'birth', 'bullying', 'coercion-online', 'crime-police', 'death', 'displacement', 'dissociation', 'eating', 'exploitation', 'family-separation', 'hate', 'honour-based', 'illness', 'institutional-harm', 'media-sensory', 'medical-procedures', 'mental-distress', 'neglect', 'parent-difficulty', 'poverty-homeless', 'racism', 'restraint', 'self-harm', 'sex', 'strong-language', 'substances', 'suicide', 'torture', 'violence', 'violence-weapons', 'war-terror'];
    };
};
